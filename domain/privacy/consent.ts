/** A consent (同意) is one person's word about one purpose. What always holds: each stands by itself; its history is
 *  kept; her own document carries the present word, so that asking costs nothing; the basic service ends only by
 *  closing the account. Others see a name as `name` says it: while she keeps her full name to herself that is 王**, and
 *  her own name stands in `realName`, so that whatever copies a name copies what may be seen. */
import { maskName } from '../person/mask'
import type { Person } from '../person/person'
import type { PurposeRule } from './purposes'
import type { Purpose } from '../person/purpose'

export interface ConsentWord {
  given: boolean
  at: string
  /** Who tapped: herself, or whoever did so for her. */
  byId: string
  /** The wording she read. */
  version: string
}

export interface Consent {
  _id: string
  rev: number
  personId: string
  purpose: Purpose
  given: boolean
  /** Oldest first. */
  history: ConsentWord[]
}

type Decided = Pick<Person, 'consents'>

export const consentId = (personId: string, purpose: Purpose): string => `${personId}:${purpose}`

/** Whether she has this data used for that purpose now. */
export function allows(person: Decided, { purpose, before }: Pick<PurposeRule, 'purpose' | 'before'>): boolean {
  return person.consents?.[purpose] ?? before !== 'notYet'
}

/** Whether a volunteer on her way may be shown phone and address. */
export const sharesAddress = (person: Decided): boolean => person.consents?.address ?? true
/** Whether a picture, or a recording, of her may be taken or shown at all. */
export const allowsPhoto = (person: Decided): boolean => person.consents?.photo ?? false
export const allowsVoice = (person: Decided): boolean => person.consents?.voice ?? false
export const allowsMedia = (person: Decided, kind: 'photo' | 'voice'): boolean => (kind === 'voice' ? allowsVoice(person) : allowsPhoto(person))

/** As she calls herself: for her own pages and for the station that knows her. */
export const ownName = ({ name, realName }: Pick<Person, 'name' | 'realName'>): string => realName ?? name

/** As a public notice may call her: never by her full name, and without her consent by none (PIPL 25, R-67-12). */
export function noticeName(person: Pick<Person, 'name' | 'realName' | 'consents'>): string {
  return person.consents?.publicNotice ? maskName(ownName(person)) : '一位乡亲'
}

/** The person after her word on one purpose; her name as others may read it follows. */
export function decide(person: Person, purpose: Purpose, given: boolean): Person {
  const decided = { ...person, consents: { ...person.consents, [purpose]: given } }
  return purpose === 'realName' ? withName(decided, ownName(person)) : decided
}

/** The person called so, as far as others may know. */
export function withName(person: Person, name: string): Person {
  const { realName: _before, ...rest } = person
  return person.consents?.realName === false ? { ...rest, name: maskName(name), realName: name } : { ...rest, name }
}

/** The consent with one more word; the same word again changes nothing. */
export function say(consent: Omit<Consent, 'rev'>, word: ConsentWord): Omit<Consent, 'rev'> {
  if (consent.history.length > 0 && consent.given === word.given) return consent
  return { ...consent, given: word.given, history: [...consent.history, word] }
}

export const newConsent = (personId: string, purpose: Purpose): Omit<Consent, 'rev'> =>
  ({ _id: consentId(personId, purpose), personId, purpose, given: false, history: [] })
