/** Until when points are good, and how gifts may be spent: versioned data. A village that voted otherwise has rows of
 *  its own, which go before the county's. */
import { addDays } from '../calendar/shanghai'
import { ruleOn } from '../ground/ruleBook'
import type { GiftRatio, LotOrigin } from './lots'

/** always – no end.
 *  yearEnd – 31 December; what comes in the last `lateMonths` of a year is good until the end of the next, so that
 *    nothing earned in December is gone in January.
 *  months – the end of the month so many months on. */
export type Expiry = { kind: 'always' } | { kind: 'yearEnd'; lateMonths: number } | { kind: 'months'; months: number }

export interface LotRule {
  version: string
  from: string
  source: string
  /** The station whose village voted it; empty for the county's own. */
  station: string
  expiry: Record<LotOrigin, Expiry>
  /** Null: gifts are spent like any others. */
  giftRatio: GiftRatio | null
}

const yearEnd: Expiry = { kind: 'yearEnd', lateMonths: 3 }

export const LOT_RULES: readonly LotRule[] = [
  {
    version: 'lots-2026-1',
    from: '2020-01-01',
    source: '示范规则：积分当年有效，12月31日到期；10月以后得的，用到第二年年底（参照黄石市“12月31日清零”做法放宽，由村民代表会议表决）',
    station: '',
    expiry: { opening: { kind: 'always' }, service: yearEnd, task: yearEnd, gift: yearEnd },
    giftRatio: null,
  },
]

/** The rule in force for a village on a Shanghai day. */
export function lotRuleFor(station: string, day: string, rules: readonly LotRule[] = LOT_RULES): LotRule {
  const own = rules.filter((rule) => rule.station === station && rule.from <= day)
  return ruleOn(own.length > 0 ? own : rules.filter((rule) => rule.station === ''), day)
}

/** The last day on which points that came on `day` are good; empty for always. */
export function expiryDay(expiry: Expiry, day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  switch (expiry.kind) {
    case 'always': return ''
    case 'yearEnd': return `${month > 12 - expiry.lateMonths ? year + 1 : year}-12-31`
    case 'months': return endOfMonth(year, month + expiry.months)
  }
}

function endOfMonth(year: number, month: number): string {
  const [nextYear, nextMonth] = [year + Math.floor(month / 12), (month % 12) + 1]
  return addDays(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`, -1)
}
