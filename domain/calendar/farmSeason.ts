/** When the fields leave nobody free (夏收夏种: early rice in, late rice out, within three weeks): dates as data with their
 *  source, a county's own where it has voted some. A season lies within one year. */
import { countyRuleOn } from '../ground/ruleBook'

export interface FarmSeason {
  name: string
  /** MM-DD, both days included. */
  first: string
  last: string
}

export interface FarmSeasonRule {
  version: string
  from: string
  source: string
  /** The county's id; missing for every county without a row of its own. */
  centre?: string
  seasons: readonly FarmSeason[]
}

export const FARM_SEASON_RULES: readonly FarmSeasonRule[] = [
  {
    version: 'farm-2020-1',
    from: '2020-01-01',
    source: '南昌市农业局农情调度（南昌新闻网2018-07-12）：七月初开镰，七月中旬大面积收割；晚稻栽到立秋。县里的日子不同时，由县里写自己的一行',
    seasons: [{ name: '夏收夏种', first: '07-05', last: '08-07' }],
  },
]

/** The season that day lies in; null outside of all. */
export function seasonOn(centre: string, day: string, rules: readonly FarmSeasonRule[] = FARM_SEASON_RULES): FarmSeason | null {
  const monthDay = day.slice(5)
  return countyRuleOn(rules, centre, day).seasons.find(({ first, last }) => first <= monthDay && monthDay <= last) ?? null
}

/** The season under way or the next one, in whole days: what she is asked about. Null where a county has none. */
export function nextSeason(centre: string, today: string, rules: readonly FarmSeasonRule[] = FARM_SEASON_RULES): FarmSeason | null {
  const year = Number(today.slice(0, 4))
  const all = [year, year + 1].flatMap((y) => countyRuleOn(rules, centre, today).seasons
    .map(({ name, first, last }) => ({ name, first: `${y}-${first}`, last: `${y}-${last}` })))
  return all.filter(({ last }) => last >= today).sort((a, b) => (a.first < b.first ? -1 : 1))[0] ?? null
}
