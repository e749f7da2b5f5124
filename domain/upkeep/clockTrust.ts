/** Whether a machine's clock may be believed before what cannot be taken back is done by it. A clock a year ahead would lapse, expire
 *  and erase everything in its first minute. What it says is held against when time was last at work here; a machine that was merely
 *  off for a month looks the same, so an hour in which the clock runs evenly is enough. */
import { addMinutes } from '../calendar/shanghai'

export interface ClockTrust {
  /** When the timer last ran, as the clock said. */
  seen: string
  /** When it last ran by a clock that was believed. */
  trusted: string
  /** Minutes it has run evenly since it is not; null where it is believed. */
  even: number | null
}

/** What a machine may sleep over a long weekend. */
const AHEAD_DAYS_MAX = 3
/** What setting a clock right moves it. */
const BACK_MINUTES_MAX = 5
const EVEN_MINUTES = 60
/** Of the time between two runs so much counts: a clock that jumps is not one that ran. */
const COUNTED_MINUTES_MAX = 5
const DAY_MINUTES = 24 * 60

const follows = (now: string, before: string): boolean =>
  now >= addMinutes(before, -BACK_MINUTES_MAX) && now <= addMinutes(before, AHEAD_DAYS_MAX * DAY_MINUTES)

export const isDoubted = ({ even }: ClockTrust): boolean => even !== null

export const trustedNow = (now: string): ClockTrust => ({ seen: now, trusted: now, even: null })

/** @param before what the run before left; null where none is known of. */
export function clockAfter(before: ClockTrust | null, now: string): ClockTrust {
  // Set right again, it is believed at once.
  if (!before || follows(now, before.trusted)) return trustedNow(now)
  const doubted = { seen: now, trusted: before.trusted }
  if (before.even === null || !follows(now, before.seen)) return { ...doubted, even: 0 }
  const passed = (Date.parse(now) - Date.parse(before.seen)) / 60_000
  const even = before.even + Math.min(Math.max(passed, 0), COUNTED_MINUTES_MAX)
  return even >= EVEN_MINUTES ? trustedNow(now) : { ...doubted, even }
}
