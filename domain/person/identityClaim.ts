/** A new phone that says whose it is (K5): who holds it says her name and village, and shows the number to her grid worker
 *  or her station, who knows her by sight and links the phone to the person she already is. What always holds: one per
 *  login; only a phone that belongs to nobody makes one; it lapses by itself. */
import { addMinutes, dayOf } from '../calendar/shanghai'
import { refuse } from '../ground/refusal'
import type { Person } from './person'
import { holds } from '../ground/post'

export interface IdentityClaim {
  _id: string
  rev: number
  /** The new phone's. */
  login: string
  station: string
  /** As she says it. */
  name: string
  /** Read out by her, compared by whoever approves. */
  number: string
  /** The old phone is lost: whatever was linked before is shut out at once. */
  lost: boolean
  state: 'waiting' | 'approved' | 'calledOff'
  at: string
  /** How often this phone asked on the day of `at`; missing for once. */
  times?: number
}

/** As often as one phone may say in a day whose it is: she mistyped her name, or picked the wrong village. */
const TIMES_A_DAY = 5

/** Which time of the day it is for a phone. @throws Refusal PHONES_ASKED_TODAY. */
export function timesAsked(before: Pick<IdentityClaim, 'at' | 'times'> | null, now: string): number {
  const times = before && dayOf(before.at) === dayOf(now) ? (before.times ?? 1) + 1 : 1
  if (times > TIMES_A_DAY) refuse('PHONES_ASKED_TODAY')
  return times
}

export const CLAIM_DAYS = 3
const DAY_MS = 24 * 60 * 60 * 1000

/** The earliest instant of a claim that may still be approved. */
export const claimsSince = (now: string): string => new Date(Date.parse(now) - CLAIM_DAYS * DAY_MS).toISOString()

/** Until when it may be approved. */
export const claimUntil = ({ at }: Pick<IdentityClaim, 'at'>): string => addMinutes(at, CLAIM_DAYS * 24 * 60)

/** Neither answered, nor called off, nor lapsed: its number is the one to show. */
export const isOpen = (claim: IdentityClaim | null, now: string): claim is IdentityClaim => claim?.state === 'waiting' && claim.at >= claimsSince(now)

/** Whether it is asked in the same words: then nothing is new. */
export const sameAsking = (claim: IdentityClaim, asked: Pick<IdentityClaim, 'station' | 'name' | 'lost'>): boolean =>
  claim.station === asked.station && claim.name === asked.name && claim.lost === asked.lost

/** Whoever holds a post has rights worth taking: a phone of hers is linked by the station head, and by nobody for
 *  herself. */
export function mayApprove(approver: Person, owner: Person): boolean {
  if (approver._id === owner._id) return false
  const hasPost = owner.posts.some(({ role }) => role !== 'villager' && role !== 'volunteer')
  return !hasPost || holds(approver.posts, 'stationHead', owner.station)
}
