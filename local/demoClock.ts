/** The demo county's clock: it runs along with the machine's and can be moved on, so that a week of waiting takes one
 *  tap. How far it was moved is kept in the host's file, and a restart goes on from there. */
import { movableClock, type Clock } from '../cloudfunctions/kernel/clock'
import type { HostDatabase } from './hostDatabase'

/** One step at most, and all steps together. */
export const STEP_MAX_MINUTES = 60 * 24 * 60
export const TOTAL_MAX_MINUTES = 3650 * 24 * 60

export interface DemoClock extends Clock {
  /** Moves on; false when that would lead beyond ten years. */
  moveOn(minutes: number): boolean
}

export function createDemoClock(database: HostDatabase): DemoClock {
  const clock = movableClock()
  let moved = Number(database.fact('demoClockMinutes') ?? 0)
  clock.advance({ minutes: moved })
  return {
    now: () => clock.now(),
    moveOn(minutes) {
      if (moved + minutes > TOTAL_MAX_MINUTES) return false
      moved += minutes
      database.setFact('demoClockMinutes', String(moved))
      clock.advance({ minutes })
      return true
    },
  }
}
