import { dayOf } from '../../../domain/calendar/shanghai'
import { emptyTally } from '../../../domain/hours/entry'
import { STAR_RULES } from '../../../domain/star/starRules'
import { countingMinutes, starProgress } from '../../../domain/star/progress'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { defineRead } from '../../kernel/action'

/** My minutes, how far to the next star, and every entry behind them (N22). */
export const myHours = defineRead('hours.mine', {
  async run({ actor, now, store, permit }, { after }) {
    permit({ owners: [actor._id] })
    const orderBy = { field: 'startedAt', direction: 'desc' } as const
    const [read, page] = await Promise.all([
      store.get('hourTallies', actor._id),
      store.query('hourEntries', { where: { personId: actor._id }, orderBy, after, limit: 20 }),
    ])
    const tally = read ?? emptyTally(actor._id)
    const today = dayOf(now)
    const year = today.slice(0, 4)
    const rule = ruleOn(STAR_RULES, today)
    return {
      creditMinutes: tally.creditMinutes,
      thisYearMinutes: tally.byYear[year] ?? 0,
      migratedMinutes: tally.migratedMinutes ?? 0,
      entries: tally.entries,
      stars: starProgress(countingMinutes(tally, rule, year), rule),
      starSource: rule.source,
      lines: page.items.map(({ _id, orderId, activityName, placeName, startedAt, endedAt, minutes, class: kind, confirmedAt }) => ({
        entryId: _id, orderId, activityName, placeName, startedAt, endedAt, minutes, class: kind, confirmedAt,
      })),
      next: page.next,
    }
  },
})
