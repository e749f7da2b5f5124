/** The station's nod (点头): a first-timer takes a seat at once like anybody, but where the villager lives and her phone are told
 *  only when somebody of the station has nodded, once, for the whole county (decision 30). Until then nobody is told that
 *  somebody comes; a no gives the seat back to the feed. */
import { addMinutes } from '../../calendar/shanghai'
import { refuse } from '../../ground/refusal'
import { isKnown, type KnownWord } from '../../person/known'
import type { Person } from '../../person/person'
import { awaitsItsEnd } from '../callOff'
import type { Claim } from '../claim'
import type { Order } from '../order'
import { giveBackSeat, type Taken } from '../seats'
import { withClaim } from '../untold'
import { LIVE_CLAIM_STATES } from '../vocab'

/** A seat taken by somebody whom no station knows: as any, but that it waits, and that nobody hears of it yet. */
export function awaitNod(before: Order, taken: Taken): Taken {
  return {
    ...taken,
    order: { ...taken.order, untold: before.untold, news: before.news },
    claim: { ...taken.claim, nod: 'waiting' },
  }
}

export const waitsForNod = ({ state, nod }: Pick<Claim, 'state' | 'nod'>): boolean => nod === 'waiting' && LIVE_CLAIM_STATES.includes(state)

/** @param person as she is now: known meanwhile, she need not wait any more. @throws Refusal NOD_FIRST. */
export function mustBeNodded(claim: Pick<Claim, 'state' | 'nod'>, person: Person): void {
  if (waitsForNod(claim) && !isKnown(person)) refuse('NOD_FIRST')
}

/** Her seat once the station has nodded; the villager is told of it now. Null for a seat that does not wait. */
export function nodTo(order: Order, claim: Claim): { order: Order; claim: Claim } | null {
  if (!waitsForNod(claim) || awaitsItsEnd(order, claim)) return null
  return { order: claim.state === 'held' ? { ...order, ...withClaim(order) } : order, claim: { ...claim, nod: 'given' } }
}

/** The station's no, in words she reads on the page: her seat is free again. @throws Refusal NOD_MOVED_ON unless it waits and she has
 *  not come. */
export function declineNod(order: Order, person: Person, claim: Claim, note: string, now: string): { order: Order; person: Person; claim: Claim } {
  if (claim.state !== 'held' || claim.nod !== 'waiting' || awaitsItsEnd(order, claim)) refuse('NOD_MOVED_ON')
  return giveBackSeat(order, person, claim, { state: 'declined', note }, now)
}

/** Who says of herself or of her own wish that she is known says nothing. @throws Refusal NOT_ALLOWED. */
export function mayNod(actorId: string, claim: Pick<Claim, 'personId'>): void {
  if (claim.personId === actorId) refuse('NOT_ALLOWED')
}

export const withWord = (person: Person, known: KnownWord): Person => ({ ...person, known })

const UNDATED_HOURS = 24

/** By when she should hear: before the service, or within a day where it has none. A UTC instant. */
export const neededBy = ({ when, startsAt }: Pick<Order, 'when' | 'startsAt'>, { heldAt }: Pick<Claim, 'heldAt'>): string =>
  (when.kind === 'day' ? startsAt : addMinutes(heldAt, UNDATED_HOURS * 60))
