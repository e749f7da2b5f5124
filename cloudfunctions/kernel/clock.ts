/** The time, asked for at one place, so that a demo and a test can move it. Instants are UTC with milliseconds, which
 *  sort as text. */
export interface Clock {
  now(): string
}

/** A clock that somebody moves. */
export interface MovableClock extends Clock {
  /** Moves on by this much; negative moves back. */
  advance(by: { days?: number; hours?: number; minutes?: number; ms?: number }): void
  /** Moves to an instant. */
  moveTo(instant: string): void
}

const MINUTE_MS = 60_000

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date().toISOString() }

/** With a `start` it stands there until it is moved; without one it runs along with the machine's time. */
export function movableClock(start?: string): MovableClock {
  const base = start === undefined ? () => Date.now() : ((stood) => () => stood)(msOf(start))
  let shiftMs = 0
  return {
    now: () => new Date(base() + shiftMs).toISOString(),
    advance: ({ days = 0, hours = 0, minutes = 0, ms = 0 }) => {
      shiftMs += ((days * 24 + hours) * 60 + minutes) * MINUTE_MS + ms
    },
    moveTo: (instant) => {
      shiftMs = msOf(instant) - base()
    },
  }
}

function msOf(instant: string): number {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant}`)
  return ms
}
