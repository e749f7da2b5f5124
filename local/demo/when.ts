/** Instants and days of the demo county, counted from the day it is made, so that its days are always near today. */
import { addDays, addMinutes, dayOf, instantAt } from '../../domain/calendar/shanghai'
import type { DayPart, When } from '../../domain/calendar/when'

/** A Shanghai day (−3 is three days ago) and the clock on it; or so many minutes before now. */
export type At = readonly [day: number, clock: `${number}:${number}`] | { minutesAgo: number }

/** A Shanghai day (2 is the day after tomorrow) and a part of it, or no day at all. */
export type On = readonly [day: number, part: DayPart] | 'anytime'

export function instantOf(at: At, now: string): string {
  if ('minutesAgo' in at) return addMinutes(now, -at.minutesAgo)
  const [hours = 0, minutes = 0] = at[1].split(':').map(Number)
  return addMinutes(instantAt(addDays(dayOf(now), at[0]), 0), hours * 60 + minutes)
}

export function whenOf(on: On, now: string): When {
  return on === 'anytime' ? { kind: 'anytime' } : { kind: 'day', date: addDays(dayOf(now), on[0]), part: on[1] }
}
