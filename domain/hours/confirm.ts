/** Two sides confirm a finished service: who was helped (or who wrote for her) and the station. Only then do minutes
 *  become an hour entry, and the tally with it (R-H2, R-67-1). Nobody confirms her own hours, nobody both sides (K15). */
import { dayOf } from '../calendar/shanghai'
import type { Claim } from '../order/claim'
import type { Order } from '../order/order'
import { settle } from '../order/seats'
import { refuse } from '../refusal'
import { CATEGORY_LABELS } from '../wish/vocab'
import type { HourEntry, HourTally } from './hours'
import type { HoursRule } from './hoursRules'

export type ConfirmSide = 'beneficiary' | 'station'

export interface Confirmer {
  personId: string
  name: string
  side: ConfirmSide
}

/** The claim with one more confirmation; `complete` once both sides have spoken.
 *  @throws Refusal CONFIRM_OWN, NOT_CHECKED_OUT, ALREADY_CONFIRMED, CONFIRM_TWICE. */
export function addConfirmation(claim: Claim, by: Confirmer, now: string): { claim: Claim; complete: boolean } {
  if (by.personId === claim.personId) refuse('CONFIRM_OWN')
  if (claim.state === 'confirmed') refuse('ALREADY_CONFIRMED')
  if (claim.state !== 'checkedOut') refuse('NOT_CHECKED_OUT')
  const own = by.side === 'beneficiary' ? claim.beneficiaryConfirmed : claim.stationConfirmed
  const other = by.side === 'beneficiary' ? claim.stationConfirmed : claim.beneficiaryConfirmed
  if (own) refuse('ALREADY_CONFIRMED')
  if (other?.byId === by.personId) refuse('CONFIRM_TWICE')
  const confirmation = { byId: by.personId, byName: by.name, at: now }
  const confirmed: Claim = {
    ...claim,
    beneficiaryConfirmed: by.side === 'beneficiary' ? confirmation : claim.beneficiaryConfirmed,
    stationConfirmed: by.side === 'station' ? confirmation : claim.stationConfirmed,
  }
  if (!other) return { claim: confirmed, complete: false }
  return { claim: { ...confirmed, state: 'confirmed', endedAt: now }, complete: true }
}

/** The order once one more of its claims is confirmed. */
export function confirmSeat(order: Order, now: string): Order {
  return settle(order, { seatsConfirmed: order.seatsConfirmed + 1 }, now)
}

/** The seven facts of R-67-5 for a claim both sides have confirmed. Its id is the claim's: one entry per claim. */
export function hourEntryOf(claim: Claim, order: Order, rule: HoursRule, now: string): Omit<HourEntry, 'rev'> {
  const [first, second] = [claim.beneficiaryConfirmed, claim.stationConfirmed]
  if (!first || !second) throw new Error('an hour entry needs both confirmations')
  return {
    _id: claim._id,
    personId: claim.personId,
    personName: claim.personName,
    class: 'credit',
    orderId: order._id,
    activityName: order.title,
    startedAt: claim.checkedInAt,
    endedAt: claim.checkedOutAt,
    minutes: claim.creditMinutes,
    placeName: order.stationName,
    content: CATEGORY_LABELS[order.category],
    organisation: order.stationName,
    personInCharge: second.byName,
    confirmers: [first.byId, second.byId],
    ruleVersion: rule.version,
    confirmedAt: now,
    centre: claim.centre,
    subCentre: claim.subCentre,
    station: claim.station,
  }
}

export const emptyTally = (personId: string): Omit<HourTally, 'rev'> => ({
  _id: personId, creditMinutes: 0, honoraryMinutes: 0, byYear: {}, entries: 0,
})

/** The tally with one more credit entry. */
export function addToTally<T extends Omit<HourTally, 'rev'>>(tally: T, entry: Pick<HourEntry, 'minutes' | 'startedAt'>): T {
  const year = dayOf(entry.startedAt).slice(0, 4)
  return {
    ...tally,
    creditMinutes: tally.creditMinutes + entry.minutes,
    byYear: { ...tally.byYear, [year]: (tally.byYear[year] ?? 0) + entry.minutes },
    entries: tally.entries + 1,
  }
}
