/** A disagreement of the books in words. */
import { sayInstant, sayMinutes } from '../../../domain/calendar/speech'
import type { FindingLine, RoundLine } from '../../../domain/report/contract'
import type { FindingKind } from '../../../domain/report/reconcile'

const inMinutes: readonly FindingKind[] = ['hours', 'hoursByYear']
const inPoints: readonly FindingKind[] = ['balance', 'held', 'lots']

function sayAmount(kind: FindingKind, amount: number): string {
  if (inMinutes.includes(kind)) return amount < 0 ? `负${sayMinutes(-amount)}` : sayMinutes(amount)
  return inPoints.includes(kind) ? `${amount}分` : `${amount}`
}

/** 每一笔加起来2小时，账上写着2小时1分. */
export const sayFinding = ({ kind, expected, found }: Pick<FindingLine, 'kind' | 'expected' | 'found'>): string =>
  `每一笔加起来${sayAmount(kind, expected)}，账上写着${sayAmount(kind, found)}`

const THINGS: Record<RoundLine['name'], [word: string, measure: string]> = { people: ['每个人的时长', '人'], purses: ['每个人的积分', '人'], households: ['各户合用的积分', '户'], budgets: ['各村的预算和货架', '个村'] }

/** 每个人的时长：今天 03:10看完一轮，36人. */
export function sayRound({ name, finishedAt, looked, lookedBefore }: RoundLine, now: string): string {
  const [thing, measure] = THINGS[name]
  if (!finishedAt) return `${thing}：第一轮看到${looked}${measure}`
  const whole = `${thing}：${sayInstant(finishedAt, now)}看完一轮，${lookedBefore}${measure}`
  return looked > 0 ? `${whole}；这一轮看到${looked}${measure}` : whole
}
