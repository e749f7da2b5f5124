/** Which jobs are due in a run. An urgent one looks in every run, unless nobody has done anything since the last and it said
 *  that nothing of its own comes due before. Each other has a beat of its own in its quarter of an hour, hour or day, spread
 *  by turn so that a run with nothing to do stays small; a beat needs no memory, so a function that just woke keeps it. */
import { addMinutes } from '../../domain/calendar/shanghai'
import type { Store } from '../store/port'
import { centreOf } from '../kernel/centreOf'
import type { Every, Job } from './job'

/** What the process remembers of the runs before. */
export interface Rhythm {
  /** When the last one was, or, for a process that just began, may have been. */
  lastRun: string
  /** Jobs that used up their time: due again at once. */
  left: Set<string>
  /** When the next thing of an urgent job is due, where it said so. */
  nextDue: Map<string, string>
  /** When the next of what was set aside is tried again; missing where that is not known. */
  nextTry?: string
}

export const newRhythm = (lastRun: string): Rhythm => ({ lastRun, left: new Set(), nextDue: new Map() })

/** After every instant. */
export const NEVER = '9'

const MINUTES: Record<Every, number> = { run: 1, quarter: 15, hour: 60, day: 24 * 60 }
/** The first beat of a day comes soon after midnight in Shanghai, 16:00 UTC: what ends with a day ends then. */
const DAY_BEGINS_MINUTE = 16 * 60 + 10
// Never on a quarter of an hour, when most others have theirs.
const BETWEEN_DAY_BEATS_MINUTES = 15

type Named = readonly [string, Job]

/** @param rhythm missing: all of them. @param busy whether anybody did anything since the last run. @param again jobs of
 *  which something set aside is to be tried again (troubles.ts). */
export function jobsDue(jobs: readonly Named[], rhythm: Rhythm | undefined, now: string, busy: boolean, again: ReadonlySet<string> = new Set()): Named[] {
  if (!rhythm) return [...jobs]
  return jobs.filter(([name, { every }]) => {
    if (rhythm.left.has(name) || again.has(name)) return true
    if (every === 'run') return busy || (rhythm.nextDue.get(name) ?? '') <= now
    const alike = jobs.filter(([, other]) => other.every === every)
    return beatLiesIn(MINUTES[every], offsetOf(every, alike.findIndex(([other]) => other === name), alike.length), rhythm.lastRun, now)
  })
}

/** The minute of its period that is its own. */
function offsetOf(every: Every, nth: number, of: number): number {
  if (every === 'day') return DAY_BEGINS_MINUTE + nth * BETWEEN_DAY_BEATS_MINUTES
  return Math.floor((nth * MINUTES[every]) / of)
}

/** Whether one of the instants offset, offset + period, … lies in (from, to]. */
function beatLiesIn(period: number, offset: number, from: string, to: string): boolean {
  const beats = (instant: string) => Math.floor((Date.parse(instant) / 60_000 - offset) / period)
  return beats(to) > beats(from)
}

/** A write bears the instant at which it was asked for, and may have been under way for a while. */
export const UNDER_WAY_MINUTES = 2

/** Whether anybody did anything since the last run: every deed leaves a row (docs/decisions/0002). One database call, and
 *  one more in a process that does not know its county yet. */
export async function busySince(store: Store, { lastRun, nextDue }: Rhythm): Promise<boolean> {
  // Nothing said yet when it is due next: it is looked at anyway.
  if (nextDue.size === 0) return true
  const centre = await centreOf(store)
  const [newest] = (await store.query('requests', { where: { centre }, orderBy: { field: 'at', direction: 'desc' }, limit: 1 })).items
  return newest !== undefined && newest.at >= addMinutes(lastRun, -UNDER_WAY_MINUTES)
}
