/** What every timer job is given, and how much of what is due it may take in one run. */
import type { Files } from '../kernel/files'
import type { Ring } from '../kernel/ring'
import type { Store } from '../store/port'

export interface JobContext {
  store: Store
  now: string
  ring?: Ring
  files?: Files
  /** Runs one document's transaction until it holds. */
  once<T>(work: () => Promise<T>): Promise<T>
  /** False when the run has used up its time; what is left waits for the next. */
  mayGoOn(): boolean
}

/** Documents a job looks at in one run. */
export const BATCH = 50
