/** What somebody is fit for (条例 15–17), in short, on her own person document: licences that were seen, days on which
 *  she is insured, how long her vetting for work with children holds. It is written in the transaction of the licence,
 *  the roster or the vetting it comes from, so that claiming an order needs no look-up more. Days are Shanghai days and
 *  the last one counts; what is over gives nothing, whether or not anybody has tidied it away. */
import type { LicenceKind } from './licenceKinds'

export interface CoverSpell {
  from: string
  until: string
}

export interface Qualified {
  licences: Partial<Record<LicenceKind, string>>
  covers: CoverSpell[]
  /** Empty for who is not vetted. */
  vettedUntil: string
}

const NOTHING: Qualified = { licences: {}, covers: [], vettedUntil: '' }
type Holder = { qualified?: Qualified }

/** Of a person of before this was asked: nothing. */
export const qualifiedOf = ({ qualified }: Holder): Qualified => qualified ?? NOTHING

export const hasLicence = (person: Holder, kind: LicenceKind, day: string): boolean => (qualifiedOf(person).licences[kind] ?? '') >= day
export const isCovered = (person: Holder, day: string): boolean => qualifiedOf(person).covers.some(({ from, until }) => from <= day && day <= until)
export const isVetted = (person: Holder, day: string): boolean => qualifiedOf(person).vettedUntil >= day

/** The last day of the cover she has on that day, or will have; empty for none. */
export const coveredUntil = (person: Holder, day: string): string =>
  qualifiedOf(person).covers.reduce((last, { until }) => (until >= day && until > last ? until : last), '')

/** `until` null takes it away. */
export function withLicence<P extends Holder>(person: P, kind: LicenceKind, until: string | null): P {
  const now = qualifiedOf(person)
  const { [kind]: _, ...others } = now.licences
  return { ...person, qualified: { ...now, licences: until === null ? others : { ...others, [kind]: until } } }
}

/** Spells that are over on `day` are forgotten here; the rosters keep them. */
export function withCover<P extends Holder>(person: P, spell: CoverSpell, day: string): P {
  const now = qualifiedOf(person)
  const others = now.covers.filter(({ from, until }) => until >= day && (from !== spell.from || until !== spell.until))
  return { ...person, qualified: { ...now, covers: [...others, spell] } }
}

export const withVetting = <P extends Holder>(person: P, vettedUntil: string): P => ({ ...person, qualified: { ...qualifiedOf(person), vettedUntil } })
