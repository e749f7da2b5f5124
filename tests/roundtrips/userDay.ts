/** What people who use it cost a day: the calls their phones make, each with the database calls counted for it, at the
 *  prices WeChat publishes. A call of a function and a call of the database are one call each. */
import type { ActionName } from '../../domain/actions'
import type { Cost } from './measure'

/** 元 per 10 000 calls: the packs sold beyond a plan's own calls, smallest and largest. */
const PRICES = {
  source: 'developers.weixin.qq.com/minigame/dev/wxcloud/billing/package (as changed 2026-06-18): 10 M calls 400 元, 100 M calls 2 500 元',
  smallPack: 400 / 1_000,
  largePack: 2_500 / 10_000,
}

type Day = Partial<Record<ActionName, number>>

/** As the pages ask today: 首页 is one question. Here it is that of somebody with nothing under way, its cheapest; what a post adds is
 *  counted as the workbench's own question. */
const OPENED: Day = { 'home.today': 1 }
const DAYS: readonly { who: string; day: Day }[] = [
  { who: 'a villager who looks in twice and says one wish', day: { 'home.today': 2, 'person.me': 1, 'wish.mine': 1, 'person.myContact': 1, 'wish.tell': 1, 'wish.detail': 1 } },
  {
    who: 'a volunteer who looks through the feed, takes one wish up and does it',
    day: { ...OPENED, 'order.feed': 3, 'order.detail': 4, 'order.claim': 1, 'order.whereToGo': 1, 'order.checkIn': 1, 'order.checkOut': 1, 'home.mine': 1, 'order.mine': 1, 'hours.mine': 1, 'points.mine': 1 },
  },
  {
    who: 'a station worker who answers ten wishes and confirms ten services',
    day: { ...OPENED, 'workbench.waiting': 2, 'wish.toAnswer': 12, 'hours.toConfirm': 12, 'wish.detail': 10, 'wish.accept': 10, 'hours.confirm': 10 },
  },
]

const NUMBER = new Intl.NumberFormat('en-US')

/** The table below the costs. */
export function userDays(costs: readonly Cost[]): string {
  const costOf = (action: string) => {
    const cost = costs.find((one) => one.action === action)
    return (action === 'home.today' ? cost?.least : cost?.total) ?? 0
  }
  const rows = DAYS.map(({ who, day }) => {
    const calls = Object.values(day).reduce((sum, times) => sum + times, 0)
    const database = Object.entries(day).reduce((sum, [action, times]) => sum + times * costOf(action), 0)
    const yuan = (per10k: number) => (((calls + database) * per10k) / 10_000).toFixed(4)
    return `| ${who} | ${calls} | ${database} | ${yuan(PRICES.smallPack)} | ${yuan(PRICES.largePack)} |`
  })
  return `## One active user's day

Function calls and the database calls behind them, in 元 at WeChat's packs of calls beyond a plan's own (${NUMBER.format(10_000_000)} and ${NUMBER.format(100_000_000)} calls).
Source: ${PRICES.source}. Storage, traffic and the plan itself are not in it.

| who | function calls | database calls | 元, small pack | 元, large pack |
|---|---|---|---|---|
${rows.join('\n')}
`
}
