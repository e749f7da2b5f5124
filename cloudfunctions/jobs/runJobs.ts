/** One run of what time does. Each job works off what is due in bounded batches, one transaction a document, and looks again
 *  at each document inside it: safe to run twice, at the same time, or to be cut off and run again. */
import type { Clock } from '../kernel/clock'
import type { Files } from '../kernel/files'
import { withRetry, type RetryOptions } from '../kernel/retry'
import type { Ring } from '../kernel/weixin/ring'
import type { Store } from '../store/port'
import type { Job, JobContext } from './job'
import { JOBS } from './jobs'

export interface JobReport {
  job: string
  done: number
}

export interface JobDeps {
  store: Store
  clock: Clock
  retry?: RetryOptions
  /** Missing where nothing can ring. */
  ring?: Ring
  /** Missing where no file is to be swept. */
  files?: Files
}

/** At most this long a run, well below the platform's limit of a function. */
export const RUN_LIMIT_MS = 15_000
const HOUR_MS = 3_600_000

/** When a job that is due once an hour last ran for a store: a warm function remembers, a cold one looks at once. */
const lastRuns = new WeakMap<Store, Map<string, number>>()

export async function runJobs({ store, clock, retry, ring, files }: JobDeps): Promise<JobReport[]> {
  const until = Date.now() + RUN_LIMIT_MS
  const now = clock.now()
  const ctx: Omit<JobContext, 'mayGoOn'> = { store, ring, files, now, once: (work) => withRetry(work, retry) }
  const reports: JobReport[] = []
  for (const [name, job] of JOBS) {
    if (!isDue(store, name, job, now)) continue
    const ownUntil = Math.min(until, Date.now() + job.share * RUN_LIMIT_MS)
    reports.push({ job: name, done: await job.run({ ...ctx, mayGoOn: () => Date.now() < ownUntil }) })
  }
  return reports
}

function isDue(store: Store, name: string, { every }: Job, now: string): boolean {
  if (every === 'run') return true
  const last = lastRuns.get(store) ?? new Map<string, number>()
  lastRuns.set(store, last)
  const at = Date.parse(now)
  if (at - (last.get(name) ?? -Infinity) < HOUR_MS) return false
  last.set(name, at)
  return true
}
