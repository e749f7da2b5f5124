/** What every timer job is given, and what its card says. */
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
  /** Does the work of one document by itself: where it breaks, the document is set aside and tried again after growing
   *  pauses (domain/upkeep/trouble.ts), and the job goes on. @returns what the work says, or 'aside'. */
  alone(id: string, work: () => Promise<boolean>): Promise<boolean | 'aside'>
  /** False when the job's part of the run is used up, or too little is left for a step (`stepMs`); what it has to do waits for
   *  its next turn. */
  mayGoOn(): boolean
  /** The job looked at all there is of one kind of due documents. Missing where nobody asks. */
  lookedAtAll?(): void
  /** A document of a newer form lies among what is due: it is set aside. Missing, it ends the job. */
  aside?(id: string, error: unknown): void
  /** Where an urgent job says when its next thing is due. Until then it need not look, as long as nobody does anything
   *  (rhythm.ts). Missing where nobody asks. */
  nextDue?(instant: string): void
}

/** Documents a job reads in one query. */
export const BATCH = 50

/** How often a job looks whether something is due. What it could not finish it goes on with in the next run. */
export type Every = 'run' | 'quarter' | 'hour' | 'day'

/** A job's card. */
export interface Job {
  /** @returns how many it got done. */
  run(ctx: JobContext): Promise<number>
  /** `run`: somebody waits for it, and it goes before all others. */
  every: Every
  /** The lowest goes first; in tens, so that another fits between. A lapsed claim may open or settle an order that later
   *  jobs then look at. */
  turn: number
  /** What its smallest step takes, milliseconds, where that is much: it goes on only as long as so much time is left. */
  stepMs?: number
  /** It changes nothing another job waits for: none needs to look again because of it. */
  onlyLooks?: true
  /** Nothing it does hangs on what time it is: it goes on while the clock is doubted (domain/upkeep/clockTrust.ts). Any other waits. */
  whateverTheTime?: true
}
export type Jobs = Readonly<Record<string, Job>>
