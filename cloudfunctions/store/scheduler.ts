/** Simulated time: what is due next happens next, and nothing really waits. Every event runs until all that awaits it
 *  has run dry, so one seed gives one course of events. It works only for code that waits on nothing outside: a file
 *  or a real timer would let the simulated clock run past it. */
import { setImmediate as nextTurn } from 'node:timers'
import { seededRandom } from './seededRandom'

export interface Scheduler {
  /** Simulated milliseconds since 1970. */
  nowMs(): number
  sleep(ms: number): Promise<void>
  /** Calls `fire` at that time; what it returns takes it back. */
  at(ms: number, fire: () => void): () => void
  random(): number
  /** Called whenever nothing is left to happen. */
  whenIdle(heard: () => void): void
}

interface Due {
  ms: number
  /** Those due at the same moment come in the order they were asked for. */
  order: number
  fire(): void
}

/** A world's time, beginning at `startMs`. */
export function makeScheduler(seed: number, startMs: number): Scheduler {
  /** The next due is last. */
  const agenda: Due[] = []
  const random = seededRandom(seed)
  let nowMs = startMs
  let order = 0
  let running = false
  let idle = (): void => undefined

  function positionOf(due: Due): number {
    let low = 0
    let high = agenda.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = agenda[middle] as Due
      if (other.ms > due.ms || (other.ms === due.ms && other.order > due.order)) low = middle + 1
      else high = middle
    }
    return low
  }

  function runNext(): void {
    const due = agenda.pop()
    if (!due) {
      running = false
      return idle()
    }
    nowMs = due.ms
    due.fire()
    nextTurn(runNext)
  }

  function at(ms: number, fire: () => void): () => void {
    const due = { ms: Math.max(ms, nowMs), order: (order += 1), fire }
    agenda.splice(positionOf(due), 0, due)
    if (!running) {
      running = true
      nextTurn(runNext)
    }
    return () => {
      const position = positionOf(due)
      if (agenda[position] === due) agenda.splice(position, 1)
    }
  }

  return {
    nowMs: () => nowMs,
    at,
    sleep: (ms) => new Promise((resolve) => void at(nowMs + ms, resolve)),
    random,
    whenIdle: (heard) => {
      idle = heard
    },
  }
}
