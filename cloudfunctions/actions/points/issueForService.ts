/** Points for a recorded service, from the village's voted budget to the volunteer's purse. When the budget is spent
 *  the hours still stand and no points are issued: hours and points are two ledgers. */
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayMinutes } from '../../../domain/calendar/speech'
import type { HourEntry } from '../../../domain/hours/hours'
import { budgetAccount, emptyAccount, personAccount } from '../../../domain/points/account'
import { available, deposit, withdraw } from '../../../domain/points/ledger'
import { expiryDay, lotRuleFor } from '../../../domain/points/lotRules'
import { POINTS_RULES, pointsForMinutes } from '../../../domain/points/pointsRules'
import { ruleOn } from '../../../domain/ground/ruleBook'
import type { Tx } from '../../store/port'

type Served = Pick<HourEntry, '_id' | 'personId' | 'station' | 'minutes' | 'activityName' | 'endedAt'>

/** @returns the points issued, 0 when the rule gives none or the budget cannot bear them. */
export async function issueForService(tx: Tx, entry: Served, now: string): Promise<number> {
  const rule = ruleOn(POINTS_RULES, dayOf(entry.endedAt))
  const points = pointsForMinutes(entry.minutes, rule)
  if (points === 0) return 0
  const own = await tx.get('accounts', budgetAccount(entry.station))
  const budget = own?.successor ? await tx.get('accounts', own.successor) : own
  if (!budget || available(budget) < points) return 0
  const to = personAccount(entry.personId)
  const purse = await tx.get('accounts', to)
  await tx.replace('accounts', withdraw(budget, points))
  const lot = lotOf(entry.station, dayOf(now))
  if (purse) await tx.replace('accounts', deposit(purse, points, lot))
  else await tx.create('accounts', deposit(emptyAccount('person', entry.personId), points, lot))
  await tx.create('transfers', {
    _id: `service:${entry._id}`,
    from: budget._id,
    to,
    purse: to,
    points,
    kind: 'service',
    words: `「${entry.activityName}」帮忙${sayMinutes(entry.minutes)}`,
    cause: entry._id,
    ruleVersion: rule.version,
    at: now,
  })
  return points
}

/** Points of today for a service there: until when they are good. */
function lotOf(station: string, today: string) {
  const rule = lotRuleFor(station, today)
  return { origin: 'service' as const, expiresOn: expiryDay(rule.expiry.service, today), ruleVersion: rule.version }
}
