/** A store as a case of the kit is handed it. */
import type { Store } from '../port'

export interface Opened {
  store: Store
  close(): Promise<void>
  /** How to pause between tries; real time when left out. */
  sleep?: (ms: number) => Promise<void>
}

/** The store of the case that is running. */
export type Current = () => Opened
