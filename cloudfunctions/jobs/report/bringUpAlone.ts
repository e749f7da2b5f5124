/** The walk of bringUp without the other jobs, for whoever must not go on before it is through: a county's own server that
 *  starts, a deployment. What breaks is set aside and noted, as in the timer's own runs. */
import { withRetry } from '../../kernel/retry'
import type { Store } from '../../store/port'
import { troublesOf } from '../troubles'
import { bringUp } from './bringUp'

export interface Walked {
  /** Documents looked at this time. */
  looked: number
  /** Nothing is left to be walked through. */
  done: boolean
}

/** @param mayGoOn asked before each step; once it says no, the rest is left for the next call. @throws what stops the walk. */
export async function bringUpAlone(store: Store, now: string, mayGoOn: () => boolean): Promise<Walked> {
  const once = <T>(work: () => Promise<T>) => withRetry(work)
  const { alone } = troublesOf(store, now, once)
  let done = true
  // It is asked only where there is something to do.
  const looked = await bringUp({ store, now, once, alone: (id, work) => alone('bringUp', id, work), mayGoOn: () => mayGoOn() || (done = false) })
  return { looked, done }
}
