/** What every timer job is given, and how much of what is due it may take in one run. */
import type { Files } from '../kernel/files'
import type { Ring } from '../kernel/weixin/ring'
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

/** A job's card. */
export interface Job {
  /** @returns how many it got done. */
  run(ctx: JobContext): Promise<number>
  /** How often: in every run, or once an hour where nothing presses. */
  every: 'run' | 'hour'
  /** How urgent: the lowest goes first; in tens, so that another fits between. A lapsed claim may open or settle an order that
   *  later jobs then look at. */
  turn: number
  /** At most this part of a run's time. */
  share: number
}
export type Jobs = Readonly<Record<string, Job>>
