/** Counts what is asked of the database at the same time and in a second, and turns away what is beyond the plan's limits.
 *  What was turned away did nothing and counts for nothing. */
import type { WireLimits } from './limits'
import { tooManyAtOnce, tooManyInASecond } from './platformError'

const SECOND_MS = 1_000

export interface Crowd {
  /** @returns what is to be called when the request is through. @throws PlatformError */
  enter(): () => void
}

export function createCrowd({ concurrentRequests, requestsPerSecond }: WireLimits): Crowd {
  let inside = 0
  let lately: number[] = []
  return {
    enter() {
      const now = Date.now()
      lately = lately.filter((at) => at > now - SECOND_MS)
      if (inside >= concurrentRequests) throw tooManyAtOnce()
      if (lately.length >= requestsPerSecond) throw tooManyInASecond()
      inside += 1
      lately.push(now)
      return () => void (inside -= 1)
    },
  }
}
