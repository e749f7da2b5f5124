/** A licence (证书) is what a volunteer says she holds: one of each kind a person, shown in the original to somebody of
 *  the station or to her leader, who writes down that it was seen. Only a seen one counts. Of its number only the last
 *  four characters are kept, enough to tell two apart. What always holds: nobody sees her own; told anew it must be seen
 *  anew; `warn` says whether its holder has still to hear that it runs out. */
import { addDays, dayOf } from '../../calendar/shanghai'
import type { Person } from '../../person/person'
import { withLicence } from '../../person/qualified'
import type { StationPath } from '../../place/place'
import { refuse } from '../../ground/refusal'
import type { LicenceState } from './vocab'
import type { LicenceKind } from '../../person/licenceKinds'

export interface Licence extends StationPath {
  _id: string
  rev: number
  personId: string
  personName: string
  kind: LicenceKind
  /** The last Shanghai day it is good. */
  until: string
  /** The last four characters of its number; empty when not told. */
  tail: string
  state: LicenceState
  toldAt: string
  seenById: string
  seenByName: string
  seenAt: string
  /** off – not seen, nothing to tell; due – tell on `warnOn`; told – she knows. */
  warn: 'off' | 'due' | 'told'
  warnOn: string
}

/** Told a month before, so that there is time to renew. */
export const WARN_DAYS = 30

export const licenceId = (personId: string, kind: LicenceKind): string => `${personId}:${kind}`

/** @throws Refusal LICENCE_OVER. */
export function tellLicence(person: Person, told: Pick<Licence, 'kind' | 'until' | 'tail'>, now: string): Omit<Licence, 'rev'> {
  if (told.until < dayOf(now)) refuse('LICENCE_OVER')
  const { centre, subCentre, station } = person
  return {
    _id: licenceId(person._id, told.kind), personId: person._id, personName: person.name, ...told, centre, subCentre, station,
    state: 'told', toldAt: now, seenById: '', seenByName: '', seenAt: '', warn: 'off', warnOn: addDays(told.until, -WARN_DAYS),
  }
}

/** Somebody looked at the original: it is good, or not. @throws Refusal LICENCE_OWN, LICENCE_OVER. */
export function seeLicence(licence: Licence, holder: Person, by: { byId: string; byName: string; good: boolean }, now: string): { licence: Licence; holder: Person } {
  if (by.byId === holder._id) refuse('LICENCE_OWN')
  if (by.good && licence.until < dayOf(now)) refuse('LICENCE_OVER')
  return {
    licence: { ...licence, state: by.good ? 'seen' : 'doubted', seenById: by.byId, seenByName: by.byName, seenAt: now, warn: by.good ? 'due' : 'off' },
    holder: withLicence(holder, licence.kind, by.good ? licence.until : null),
  }
}
