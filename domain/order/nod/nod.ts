/** The station's nod (点头): a first-timer takes a seat at once like anybody, but where the villager lives and her phone are told
 *  only when somebody of the station has nodded, once, for the whole county (decision 30). Until then nobody is told that
 *  somebody comes; a no gives the seat back to the feed. */
import { addMinutes, dayOf } from '../../calendar/shanghai'
import { addWorkingDays } from '../../calendar/workingDays'
import { ruleOn } from '../../ground/ruleBook'
import { refuse } from '../../ground/refusal'
import { isKnown, type KnownWord } from '../../person/known'
import type { Person } from '../../person/person'
import { awaitsItsEnd } from '../callOff'
import type { Claim } from '../claim'
import type { Order } from '../order'
import { giveBackSeat, type Taken } from '../seats'
import { withClaim } from '../untold'
import { LIVE_CLAIM_STATES } from '../vocab'
import { orderWaiting } from '../waiting'

/** A seat taken by somebody whom no station knows: as any, but that it waits, and that nobody hears of it yet. */
export function awaitNod(before: Order, taken: Taken): Taken {
  return {
    ...taken,
    order: { ...taken.order, untold: before.untold, news: before.news },
    claim: { ...taken.claim, nod: 'waiting' },
  }
}

export const waitsForNod = ({ state, nod }: Pick<Claim, 'state' | 'nod'>): boolean => nod === 'waiting' && LIVE_CLAIM_STATES.includes(state)

/** Whether nobody but the station and herself may read of this seat: nobody nodded to it, or not before it was over. Who stands at the
 *  door is no secret. */
export const isUntoldOf = ({ state, nod }: Pick<Claim, 'state' | 'nod'>): boolean =>
  state === 'declined' || (state === 'held' ? nod === 'waiting' : nod === 'asked' || nod === 'met' || nod === 'never')

/** @param person as she is now: known meanwhile, she need not wait any more. @throws Refusal NOD_FIRST. */
export function mustBeNodded(claim: Pick<Claim, 'state' | 'nod'>, person: Person): void {
  if (waitsForNod(claim) && !isKnown(person)) refuse('NOD_FIRST')
}

/** Her seat once the station has nodded; the villager is told of it now. Null for a seat that does not wait. */
export function nodTo(order: Order, claim: Claim): { order: Order; claim: Claim } | null {
  if (!waitsForNod(claim) || awaitsItsEnd(order, claim)) return null
  return { order: claim.state === 'held' ? { ...order, ...withClaim(order) } : order, claim: { ...claim, nod: 'given' } }
}

/** The station's no, in words she reads on the page: her seat is free again.
 *  @param said.comeBy she is only asked to ring or to come by first, and may take it again.
 *  @throws Refusal NOD_MOVED_ON unless it waits and she has not come. */
export function declineNod(
  order: Order, person: Person, claim: Claim, { note, comeBy }: { note: string; comeBy?: boolean | undefined }, now: string,
): { order: Order; person: Person; claim: Claim } {
  if (claim.state !== 'held' || claim.nod !== 'waiting' || awaitsItsEnd(order, claim)) refuse('NOD_MOVED_ON')
  return giveBackSeat(order, person, claim, { state: 'declined', note, ...(comeBy ? { nod: 'asked' as const } : {}) }, now)
}

/** Who was asked to come by need not come any more: she reads the new words, and cannot take that wish again. Her seat is back already.
 *  @throws Refusal NOD_MOVED_ON unless she is still asked. */
export function closeAsked(claim: Claim, note: string, now: string): Claim {
  if (claim.nod !== 'asked') refuse('NOD_MOVED_ON')
  return { ...claim, nod: 'never', note, endedAt: now }
}

/** Whether the station may still say a word about her: she waits, or was asked to come by. */
export const mayBeNodded = (claim: Pick<Claim, 'state' | 'nod'>): boolean => waitsForNod(claim) || claim.nod === 'asked'

/** Who says of herself or of her own wish that she is known says nothing. @throws Refusal NOT_ALLOWED. */
export function mayNod(actorId: string, claim: Pick<Claim, 'personId'>): void {
  if (claim.personId === actorId) refuse('NOT_ALLOWED')
}

export const withWord = (person: Person, known: KnownWord): Person => ({ ...person, known })

/** The Shanghai day by which she should hear: the next working day, so that whoever taps after closing time makes no station late before
 *  it opens; sooner where her seat is over sooner. It needs the claim alone, so the desk counts by it as the card does. */
export function nodDueOn({ heldAt, lapseAt }: Pick<Claim, 'heldAt' | 'lapseAt'>): string {
  const began = dayOf(heldAt)
  const next = addWorkingDays(began, ruleOn(orderWaiting.nods.rules, began).workingDays)
  // A window's end is the first instant after it.
  const last = dayOf(addMinutes(lapseAt, -1))
  return last < next ? last : next
}

/** So long the desk keeps who was asked to come by, and whom it nodded to of late, in days. */
export const ASKED_DAYS = 30
