/** What one person did today of what is limited, and whose homes she saw this week. One document a person, begun anew each
 *  Shanghai day, so nothing heaps up and nothing has to be swept. What always holds: it is written in the transaction of
 *  what it counts, so a refused run counts nothing and two at once cannot both be the last. */
import { addDays } from '../calendar/shanghai'
import type { LimitName } from '../ground/card'
import { refuse } from '../ground/refusal'
import { allowed, limitRuleOn, LIMIT_REASONS } from './limitRules'
import type { Post } from '../ground/post'

export interface Tally {
  /** The id of who did it: of the agent, where somebody acted for another. */
  _id: string
  rev: number
  /** The Shanghai day the times belong to. */
  day: string
  times: Partial<Record<LimitName, number>>
  /** Orders whose home she was shown within seven days; the same home again is no new one. */
  homes: { orderId: string; day: string }[]
  /** Instants of a day's wrong guesses of a code (guesses.ts). */
  wrong?: string[]
  /** When she last typed a right one after wrong ones: those cost no pause any more. Missing while there is none. */
  right?: string
  /** Of a door: how many codes were mistyped there on `day`, by whomever. Missing for people. */
  mistyped?: number
  /** Those of them whose seat she gave back within seven days; missing for none. */
  givenBack?: { orderId: string; day: string }[]
  /** The day of her last burst (burst.ts); missing for none. */
  burst?: string
}

/** Who is counted: her number follows from her county and her posts. */
export interface Counted {
  _id: string
  centre: string
  posts: readonly Post[]
}

export type UnsavedTally = Omit<Tally, 'rev'>

/** What of it still counts on a day. */
export const tallyOn = (before: Tally | null, { _id }: Pick<Counted, '_id'>, day: string): UnsavedTally => ({
  _id, day, times: before?.day === day ? before.times : {}, homes: (before?.homes ?? []).filter((home) => home.day > addDays(day, -7)),
  ...(before?.wrong?.length ? { wrong: before.wrong, ...(before.right ? { right: before.right } : {}) } : {}),
  ...(before?.mistyped && before.day === day ? { mistyped: before.mistyped } : {}),
  ...(before?.givenBack ? { givenBack: before.givenBack } : {}),
  ...(before?.burst ? { burst: before.burst } : {}),
})

/** Once more. @throws Refusal the limit's reason. */
export function onceMore(before: Tally | null, limit: LimitName, who: Counted, day: string): UnsavedTally {
  const tally = tallyOn(before, who, day)
  const times = tally.times[limit] ?? 0
  if (times >= allowed(limitRuleOn(who.centre, day)[limit], who.posts)) refuse(LIMIT_REASONS[limit])
  return { ...tally, times: { ...tally.times, [limit]: times + 1 } }
}

/** She is shown where an order's home is; null where she was within the week, which counts as nothing new. However the claim
 *  ended, the home was seen. @throws Refusal HOMES_SEEN_TODAY, HOMES_SEEN_THIS_WEEK. */
export function homeSeen(before: Tally | null, orderId: string, who: Counted, day: string): UnsavedTally | null {
  const { homes } = tallyOn(before, who, day)
  if (homes.some((home) => home.orderId === orderId)) return null
  if (homes.length >= allowed(limitRuleOn(who.centre, day).homesInAWeek, who.posts)) refuse('HOMES_SEEN_THIS_WEEK')
  const tally = onceMore(before, 'homesSeen', who, day)
  return { ...tally, homes: [...homes, { orderId, day }] }
}
