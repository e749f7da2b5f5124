/** A person (人) is somebody the county knows: by name, by the station she belongs to and by the roles she holds at
 *  places. Phone and exact address are never here; they are a contact, so that ordinary reads never touch them.
 *  `openClaims` and `atWork` are what claims guard: every claim writes them, so two claims of one person collide. */
import type { StationPath } from '../place/place'
import type { Purpose } from './purpose'
import type { WishCategory } from '../ground/categories'
import type { FreeTimes } from './freeTimes'
import type { KnownWord } from './known'
import type { Post } from '../ground/post'
import type { Qualified } from './qualified'

export interface Person extends StationPath {
  _id: string
  rev: number
  name: string
  stationName: string
  /** The household she lives in; empty or missing when nobody has written it down. */
  household?: string
  /** The grid of her station she lives in; missing where nobody said, or it has none. */
  grid?: string
  posts: Post[]
  /** The logins that are hers (openids); one unlinked is gone from here at once. Empty for who has no phone. */
  logins: string[]
  /** Live claims: held, checked in. Guards the limit of claims per person (F24). */
  openClaims: number
  /** The claim she is checked in on, so that her intervals can never overlap; empty when at none. */
  atWork: string
  joinedAt: string
  /** The last day she is under eighteen; missing for grown-ups. */
  minorUntil?: string
  /** A guardian's yes to her volunteering; missing where none was asked or given. */
  guardianYes?: GuardianYes
  /** What she is fit for, in short (qualified.ts); missing for nothing. */
  qualified?: Qualified
  /** Teams she is in or asks to join; guards the limit of teams per person. Missing for none. */
  teams?: number
  /** Her word by purpose; missing where she said nothing (privacy/purposes.ts). */
  consents?: Partial<Record<Purpose, boolean>>
  /** Her name, while `name`, which others read and copy, is 王** (privacy/consent.ts). */
  realName?: string
  /** Missing for who does not help, and for volunteers of before this was asked. */
  volunteer?: VolunteerProfile
  /** When she can help; missing where she has not said: then she is asked at any time. */
  freeTimes?: FreeTimes
  /** A word said for her, or taken back (known.ts); missing where none was: then what a station did about her counts. */
  known?: KnownWord
  /** Registrations of hers that were merged into this one (merge/merge.ts); missing for none. */
  formerly?: string[]
  /** The registration this one was merged into. Then nothing else of it is left: no station, no post, no way in. */
  mergedInto?: string
  /** What she is called elsewhere: the number of a former system, for who has to find her there again. */
  externalIds?: { system: string; id: string }[]
}

/** A guardian's word that she may volunteer. No names: they are looked up where somebody may read them. */
export interface GuardianYes {
  guardianId: string
  at: string
  /** Who of the station saw the guardian say so; empty for the guardian's own phone. */
  witnessId: string
}

/** What a volunteer says about her help (R-67-3: 专业技能、服务类别). */
export interface VolunteerProfile {
  skills: string
  services: WishCategory[]
  /** Who entered it: herself, or an organisation with her consent (R-67-4). */
  enteredBy: string
  since: string
}

/** One openid (or one browser session's person) → one person. */
export interface Login {
  _id: string
  rev: number
  personId: string
}

/** Phone and exact address (empty while only the phone is known) of a person (`person:{id}`) or of one wish (`wish:{id}`), kept apart on purpose. */
export interface Contact {
  _id: string
  rev: number
  phone: string
  address: string
}

export const contactOfPerson = (personId: string): string => `person:${personId}`
export const contactOfWish = (wishId: string): string => `wish:${wishId}`

/** The bounds between which all names begin so, in the order every store keeps; none when nothing was typed. */
export function namesBeginning(beginning: string): { from?: string; before?: string } {
  return beginning === '' ? {} : { from: beginning, before: `${beginning}\u{10FFFF}` }
}
