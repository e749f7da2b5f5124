/** Trying again when another writer was first or the line was lost, so that callers never see a raw conflict.
 *  The CloudBase SDK's own four tries come without a pause: of 50 people for 10 seats only 4 got one. Ours spread out
 *  at random over a span that doubles. */
import { StoreError } from '../store/port'

export interface RetryOptions {
  /** How often to run at most. */
  tries?: number
  sleep?: (ms: number) => Promise<void>
  /** In [0, 1), as Math.random. */
  random?: () => number
}

export const RETRY_TRIES = 8
export const RETRY_BASE_MS = 30
export const RETRY_CAP_MS = 2000
/** How often the store may have waited by itself before nothing is tried any more: its waits are of seconds, and the
 *  platform gives a function twenty. */
export const RETRY_WAITS = 3

/** Runs `run` until it succeeds, fails for good, or `tries` are used up; the last error is thrown on. `run` must be
 *  safe to repeat: after UNAVAILABLE its last effect may have happened all the same. */
export async function withRetry<T>(run: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { tries = RETRY_TRIES, sleep = realSleep, random = Math.random } = options
  let waits = 0
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (error instanceof StoreError && error.patience === 'waited') waits += 1
      if (attempt >= tries || waits >= RETRY_WAITS || !mayPass(error)) throw error
      await sleep(pauseMs(attempt, random))
    }
  }
}

/** Full jitter: anywhere from 0 to the doubled span, because contenders who pause alike collide again. */
function pauseMs(attempt: number, random: () => number): number {
  return random() * Math.min(RETRY_CAP_MS, RETRY_BASE_MS * 2 ** (attempt - 1))
}

function mayPass(error: unknown): boolean {
  return error instanceof StoreError && (error.fault === 'CONFLICT' || error.fault === 'UNAVAILABLE')
}

function realSleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
