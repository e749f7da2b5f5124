/** When two registrations may be taken for one person, which of the two stays, and what becomes of both documents. */
import type { Agency } from '../agency/agency'
import type { Closing } from '../privacy/closing'
import { ownName, withName } from '../privacy/consent'
import { PURPOSES } from '../person/purpose'
import { refuse } from '../ground/refusal'
import { mayApprove } from '../person/identityClaim'
import { joinedLogins } from '../person/logins'
import { isMinor } from '../person/minor'
import type { Person } from '../person/person'

export interface Pair {
  kept: Person
  lost: Person
}

/** What is left to read where a registration was. */
export const MERGED_NAME = '并到别处的登记'

const hasPost = ({ posts }: Person): boolean => posts.some(({ role }) => role !== 'villager' && role !== 'volunteer')

/** The one with a post stays, else the one that is older. */
export function pairOf(a: Person, b: Person): Pair {
  if (hasPost(a) !== hasPost(b)) return hasPost(a) ? { kept: a, lost: b } : { kept: b, lost: a }
  const key = ({ joinedAt, _id }: Person) => `${joinedAt} ${_id}`
  return key(a) <= key(b) ? { kept: a, lost: b } : { kept: b, lost: a }
}

/** Who verifies for a station is neither of the two; and who of it holds a post is verified by its head, as for a new
 *  phone. @throws Refusal MERGE_OWN, NOT_ALLOWED */
export function mayVerify(approver: Person, { kept, lost }: Pair, station: string): void {
  if (approver._id === kept._id || approver._id === lost._id) refuse('MERGE_OWN')
  if ([kept, lost].some((person) => person.station === station && !mayApprove(approver, person))) refuse('NOT_ALLOWED')
}

export interface Around {
  /** Whether one acts for the other, either way round. */
  agencies: readonly (Pick<Agency, 'state'> | null)[]
  closings: readonly (Pick<Closing, 'state'> | null)[]
}

/** @throws Refusal MERGE_SAME, MERGE_TWO_PEOPLE, MERGE_AGE, MERGE_POSTS, MERGE_HOUSEHOLDS, MERGE_CLOSING, MERGE_OPEN */
export function mustBeOne({ kept, lost }: Pair, { agencies, closings }: Around, today: string): void {
  if (kept._id === lost._id || kept.mergedInto || lost.mergedInto) refuse('MERGE_SAME')
  // One of them once acted for the other, before a witness who saw both.
  if (agencies.some((agency) => agency?.state === 'inForce')) refuse('MERGE_TWO_PEOPLE')
  if (!sameAge(kept, lost, today)) refuse('MERGE_AGE')
  if (hasPost(lost)) refuse('MERGE_POSTS')
  if (kept.household && lost.household && kept.household !== lost.household) refuse('MERGE_HOUSEHOLDS')
  if (closings.some((closing) => closing?.state === 'waiting')) refuse('MERGE_CLOSING')
  if (lost.openClaims > 0 || lost.atWork !== '') refuse('MERGE_OPEN')
}

/** Days of birth that are known must be the same; a minor is never merged with somebody of whom the county does not know
 *  that she is one. */
function sameAge(kept: Person, lost: Person, today: string): boolean {
  if (kept.minorUntil !== undefined && lost.minorUntil !== undefined) return kept.minorUntil === lost.minorUntil
  return !isMinor(kept, today) && !isMinor(lost, today)
}

/** The two documents after it. What lies elsewhere under the other's id follows (jobs/merge/mergePeople.ts). */
export function joined({ kept, lost }: Pair): Pair {
  const { _id, rev, joinedAt, centre } = lost
  return {
    kept: namedAsAgreed({
      ...kept,
      ...strictest(kept, lost),
      ...known(kept, lost),
      logins: joinedLogins(kept.logins, lost.logins),
      posts: isVolunteer(lost) && !isVolunteer(kept) ? [...kept.posts, { role: 'volunteer', place: kept.station }] : kept.posts,
      formerly: [...(kept.formerly ?? []), ...(lost.formerly ?? []), lost._id],
      joinedAt: kept.joinedAt < joinedAt ? kept.joinedAt : joinedAt,
    }),
    // Of the county still, so that its books are looked at with all others (jobs/report/reconcile.ts).
    lost: {
      _id, rev, joinedAt, name: MERGED_NAME, centre, subCentre: '', station: '', stationName: '', posts: [], logins: [], openClaims: 0, atWork: '',
      mergedInto: kept._id,
    },
  }
}

const isVolunteer = ({ posts }: Person): boolean => posts.some(({ role }) => role === 'volunteer')

/** A no said to either stays a no, until she says otherwise. */
function strictest(kept: Person, lost: Person): Pick<Person, 'consents'> {
  const words = PURPOSES.flatMap((purpose) => {
    const said = [kept.consents?.[purpose], lost.consents?.[purpose]].filter((word) => word !== undefined)
    return said.length > 0 ? [[purpose, said.every(Boolean)] as const] : []
  })
  return words.length > 0 ? { consents: Object.fromEntries(words) } : {}
}

const namedAsAgreed = (person: Person): Person => withName(person, ownName(person))

/** A nod that was taken back from either stays so. */
const wordOf = (kept: Person, lost: Person) => [kept.known, lost.known].find((known) => known?.by === 'takenBack') ?? kept.known ?? lost.known

/** What only the other one knew. */
function known(kept: Person, lost: Person): Partial<Person> {
  const sameStation = kept.station === lost.station
  const ids = [...(kept.externalIds ?? []), ...(lost.externalIds ?? [])]
  return {
    ...(kept.household || !lost.household || !sameStation ? {} : { household: lost.household }),
    ...(kept.grid || !lost.grid || !sameStation ? {} : { grid: lost.grid }),
    ...(kept.minorUntil ?? lost.minorUntil ? { minorUntil: kept.minorUntil ?? lost.minorUntil } : {}),
    ...(kept.guardianYes ?? lost.guardianYes ? { guardianYes: kept.guardianYes ?? lost.guardianYes } : {}),
    ...(kept.known ?? lost.known ? { known: wordOf(kept, lost) } : {}),
    ...(kept.volunteer ?? lost.volunteer ? { volunteer: kept.volunteer ?? lost.volunteer } : {}),
    ...(kept.freeTimes ?? lost.freeTimes ? { freeTimes: kept.freeTimes ?? lost.freeTimes } : {}),
    ...(ids.length > 0 ? { externalIds: ids } : {}),
  }
}
