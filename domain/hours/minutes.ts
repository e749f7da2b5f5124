/** How many whole minutes one service is credited, and why any were cut: a volunteer is never left with a silent 0
 *  (K1). Travel never counts (R-H1): the clock runs from check-in to check-out only. */
import { addMinutes } from '../calendar/shanghai'
import type { ServiceWindow } from '../calendar/when'
import type { HoursRule } from './hoursRules'

export const CUT_LABELS = {
  BEFORE_WINDOW: '比约好的时间来得早，早到的部分不计',
  AFTER_WINDOW: '比约好的时间走得晚，超出的部分不计',
  OVER_CAP: '一次最多计8小时，超出的部分不计',
  UNDER_A_MINUTE: '从签到到签退不足1分钟',
} as const
export type Cut = keyof typeof CUT_LABELS

export interface Credited {
  minutes: number
  cuts: Cut[]
}

/** Whole minutes between two instants, inside the window and its slack, at most the cap. */
export function creditedMinutes(stay: { from: string; to: string }, window: ServiceWindow, rule: HoursRule): Credited {
  const cuts: Cut[] = []
  const earliest = addMinutes(window.startsAt, -rule.windowSlackMinutes)
  const latest = addMinutes(window.endsAt, rule.windowSlackMinutes)
  const from = stay.from < earliest ? earliest : stay.from
  const to = stay.to > latest ? latest : stay.to
  if (from !== stay.from) cuts.push('BEFORE_WINDOW')
  if (to !== stay.to) cuts.push('AFTER_WINDOW')
  const clock = wholeMinutes(stay.from, stay.to)
  let minutes = wholeMinutes(from, to)
  if (minutes > rule.singleCapMinutes) {
    minutes = rule.singleCapMinutes
    cuts.push('OVER_CAP')
  }
  if (clock === 0) return { minutes, cuts: ['UNDER_A_MINUTE'] }
  // Seconds at an edge that cost no whole minute are not worth a word.
  return { minutes, cuts: minutes < clock ? cuts : [] }
}

const wholeMinutes = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))
