/** The record a confirmed claim leaves behind, and the tally it is added to: written together, so the tally always
 *  equals the sum of its entries. */
import { dayOf } from '../calendar/shanghai'
import type { Claim } from '../order/claim'
import type { Order } from '../order/order'
import { CATEGORY_LABELS } from '../ground/categories'
import type { HourEntry, HourTally } from './hours'
import type { HoursRule } from './hoursRules'

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
