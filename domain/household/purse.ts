/** Points of a household (家里的积分, N13): its members put their own in, and any grown member takes goods for all. What always
 *  holds: every movement is a transfer, so nothing is gained or lost; what was put in is the household's and comes back to
 *  a person only with the last member left; when a household parts (分户), the station writes down how many go along. The
 *  household's own document is written with every movement into it, so that none lands where it no longer stands. Setting some
 *  aside meets whoever ends the household at the purse itself: what is free there is then moved away. */
import { dayOf } from '../calendar/shanghai'
import { isMinor } from '../person/minor'
import type { Person } from '../person/person'
import type { Account, Transfer } from '../points/account'
import { refuse } from '../ground/refusal'
import { assertStanding, type Household } from './household'

/** The household whose points she may set aside, by her own document: it is written with the household's whenever she comes or goes,
 *  so what it names stands. @throws Refusal HOUSEHOLD_NONE, HOUSEHOLD_GROWN */
export function householdToSpend(person: Person, now: string): string {
  const id = person.household || refuse('HOUSEHOLD_NONE')
  if (isMinor(person, dayOf(now))) refuse('HOUSEHOLD_GROWN')
  return id
}

/** Her household, as who puts in. @throws Refusal HOUSEHOLD_NONE, HOUSEHOLD_OVER, HOUSEHOLD_GROWN */
export function mustBeGrownMember(household: Household | null, person: Person, now: string): Household {
  if (!household || !household.members.some(({ personId }) => personId === person._id)) return refuse('HOUSEHOLD_NONE')
  assertStanding(household)
  if (isMinor(person, dayOf(now))) refuse('HOUSEHOLD_GROWN')
  return household
}

/** A household that ends must have nothing waiting at a counter. @throws Refusal HOUSEHOLD_HELD */
export function mustHoldNothing(purse: Pick<Account, 'held'> | null): void {
  if ((purse?.held ?? 0) > 0) refuse('HOUSEHOLD_HELD')
}

const WORDS = {
  pool: '放进家里的积分',
  split: '分户时分过来的积分',
  merge: '并户转入的积分',
  dissolve: '户里没有别人了，家里的积分转给您',
} as const
export type PurseMove = keyof typeof WORDS

/** @param id names this movement among all there may be. */
export function householdTransfer(what: PurseMove, id: string, { from, to, points }: { from: Pick<Account, '_id'>; to: Pick<Account, '_id'>; points: number }, now: string): Omit<Transfer, 'rev'> {
  // The line of who put it in is hers; of all else, whose it becomes.
  const purse = what === 'pool' ? from._id : to._id
  return { _id: `household:${what}:${id}`, from: from._id, to: to._id, purse, points, kind: 'household', words: WORDS[what], cause: '', ruleVersion: '', at: now }
}
