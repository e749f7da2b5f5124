/** Two sides confirm a finished service: who was helped (or who wrote for her) and the station. Only then do minutes
 *  become an hour entry (R-H2, R-67-1). Nobody confirms her own hours, nobody both sides (K15). */
import { refuse } from '../ground/refusal'
import type { Claim } from './claim'
import type { Order } from './order'
import { settle } from './seats'

export type ConfirmSide = 'beneficiary' | 'station'

export interface Confirmer {
  personId: string
  name: string
  side: ConfirmSide
  /** Who taps for her: his own service he confirms by nobody's name. */
  agentId?: string
  agentName?: string
}

/** Everybody who had a hand in it. */
const handsOf = (word: { byId: string; agentId?: string }): string[] => [word.byId, ...(word.agentId ? [word.agentId] : [])]

/** The claim with one more confirmation; `complete` once both sides have spoken.
 *  @throws Refusal CONFIRM_OWN, NOT_CHECKED_OUT, ALREADY_CONFIRMED, CONFIRM_TWICE. */
export function addConfirmation(claim: Claim, by: Confirmer, now: string): { claim: Claim; complete: boolean } {
  const { agentId, agentName } = by
  const confirmation = { byId: by.personId, byName: by.name, at: now, ...(agentId ? { agentId, agentName } : {}) }
  const hands = handsOf(confirmation)
  if (hands.includes(claim.personId)) refuse('CONFIRM_OWN')
  if (claim.state === 'confirmed') refuse('ALREADY_CONFIRMED')
  if (claim.state !== 'checkedOut') refuse('NOT_CHECKED_OUT')
  const own = by.side === 'beneficiary' ? claim.beneficiaryConfirmed : claim.stationConfirmed
  const other = by.side === 'beneficiary' ? claim.stationConfirmed : claim.beneficiaryConfirmed
  if (own) refuse('ALREADY_CONFIRMED')
  if (other && handsOf(other).some((hand) => hands.includes(hand))) refuse('CONFIRM_TWICE')
  const confirmed: Claim = {
    ...claim,
    beneficiaryConfirmed: by.side === 'beneficiary' ? confirmation : claim.beneficiaryConfirmed,
    stationConfirmed: by.side === 'station' ? confirmation : claim.stationConfirmed,
  }
  if (!other) return { claim: atDesk(confirmed), complete: false }
  return { claim: atDesk({ ...confirmed, state: 'confirmed', endedAt: now }), complete: true }
}

/** Where the writer helped herself, the station also speaks for whoever was helped. */
export function atDesk(claim: Claim): Claim {
  const waits = claim.state === 'checkedOut' && (!claim.stationConfirmed || (claim.writerHelps && !claim.beneficiaryConfirmed))
  return { ...claim, stationDesk: waits ? 'waiting' : 'done' }
}

/** The order once one more of its claims is confirmed. */
export function confirmSeat(order: Order, now: string): Order {
  return settle(order, { seatsConfirmed: order.seatsConfirmed + 1 }, now)
}
