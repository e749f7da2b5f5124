/** One run of what time does. Each job works off what is due in bounded batches, one transaction a document, and looks again
 *  at each document inside it: safe to run twice, at the same time, or to be cut off and run again. No job and no document
 *  stops another: what breaks is set aside (troubles.ts). What somebody waits for goes first; the time that is left is
 *  shared evenly, lap after lap, until nothing is left to do or the run is over (docs/decisions/0036). */
import type { Clock } from '../kernel/clock'
import type { Files } from '../kernel/files'
import { withRetry, type RetryOptions } from '../kernel/retry'
import type { Ring } from '../kernel/weixin/ring'
import type { Store } from '../store/port'
import type { Job, JobContext } from './job'
import { JOBS } from './jobs'
import { busySince, jobsDue, NEVER, type Rhythm } from './rhythm'
import { passes, troublesOf, type Troubles } from './troubles'

export interface JobReport {
  job: string
  done: number
  failed?: true
}

export interface JobDeps {
  store: Store
  clock: Clock
  retry?: RetryOptions
  /** Missing where nothing can ring. */
  ring?: Ring
  /** Missing where no file is to be swept. */
  files?: Files
  /** Missing, every job looks. */
  rhythm?: Rhythm
  /** Milliseconds that pass; a simulation has its own. */
  elapsed?: () => number
  /** The machine's clock is not to be believed: what comes due by it waits. */
  clockDoubted?: boolean
  onFault?: (job: string, error: unknown) => void
}

/** At most this long a run, well below the platform's limit of a function. */
export const RUN_LIMIT_MS = 15_000
/** Of it, what is urgent may use so much; the rest is never taken from the books. */
const URGENT_PART = 0.7

export async function runJobs(deps: JobDeps): Promise<JobReport[]> {
  const { store, clock, retry, rhythm, elapsed = () => performance.now(), clockDoubted = false } = deps
  const now = clock.now()
  const begun = elapsed()
  const until = begun + RUN_LIMIT_MS
  const once: JobContext['once'] = (work) => withRetry(work, retry)
  const troubles = troublesOf(store, now, once)
  const run = new Run(deps, now, elapsed, once, troubles)
  const busy = !rhythm || (await busySince(store, rhythm))
  const due = jobsDue(clockDoubted ? JOBS.filter(([, { whateverTheTime }]) => whateverTheTime) : JOBS, rhythm, now, busy, await troubles.toTryAgain(rhythm, busy))
  await run.laps(due.filter(([, { every }]) => every === 'run'), begun + URGENT_PART * RUN_LIMIT_MS)
  await run.laps(turned(due.filter(([, { every }]) => every !== 'run'), now), until)
  if (rhythm) {
    // What a job changed may be another one's next: then all of them look again.
    if (due.some(([name, { onlyLooks }]) => changed(run.reports.get(name), onlyLooks))) rhythm.nextDue.clear()
    Object.assign(rhythm, { lastRun: now, left: run.left, ...(troubles.noted && { nextTry: undefined }) })
  }
  return [...run.reports.values()]
}

const changed = (report: JobReport | undefined, onlyLooks = false): boolean => Boolean(report && (report.failed || (report.done > 0 && !onlyLooks)))

/** Every run begins with another one, so that none is always last. */
function turned<T>(jobs: readonly T[], now: string): T[] {
  const first = jobs.length === 0 ? 0 : Math.floor(Date.parse(now) / 60_000) % jobs.length
  return [...jobs.slice(first), ...jobs.slice(0, first)]
}

type Named = readonly [string, Job]

class Run {
  readonly reports = new Map<string, JobReport>()
  readonly left = new Set<string>()

  constructor(
    private readonly deps: JobDeps,
    private readonly now: string,
    private readonly elapsed: () => number,
    private readonly once: JobContext['once'],
    private readonly troubles: Troubles,
  ) {}

  /** Again and again those that have more to do, as long as there is time for a step of theirs. */
  async laps(jobs: readonly Named[], until: number): Promise<void> {
    for (let lap = jobs; lap.length > 0; lap = lap.filter(([name, { stepMs = 0 }]) => this.left.has(name) && this.elapsed() + stepMs < until)) {
      for (const [nth, named] of lap.entries()) {
        const now = this.elapsed()
        await this.turnOf(named, now + Math.max(0, until - now) / (lap.length - nth))
      }
    }
  }

  private async turnOf([name, job]: Named, until: number): Promise<void> {
    this.left.delete(name)
    const report = this.reports.get(name) ?? { job: name, done: 0 }
    this.reports.set(name, report)
    try {
      const met: unknown[] = []
      let all = false
      report.done += await job.run({ ...this.contextOf(name, job, until), aside: (_id, error) => met.push(error), lookedAtAll: () => { all = true } })
      // Of each collection it is noted once.
      if (met.length > 0) await this.troubles.note(name, '', met[0])
      await this.troubles.ranThrough(name, all && met.length === 0 && !this.left.has(name))
    } catch (error) {
      report.failed = true
      this.left.delete(name)
      this.deps.onFault?.(name, error)
      if (!passes(error)) await this.troubles.note(name, '', error).catch((also) => this.deps.onFault?.(name, also))
    }
  }

  private contextOf(name: string, { every, stepMs = 0 }: Job, until: number): JobContext {
    const { store, ring, files, rhythm } = this.deps
    let begun = false
    let next = NEVER
    rhythm?.nextDue.delete(name)
    return {
      store, ring, files, now: this.now, once: this.once,
      alone: (id, work) => this.troubles.alone(name, id, work),
      // Its first step is always open to it: no job stands still for ever.
      mayGoOn: () => {
        const may = !begun || this.elapsed() + stepMs < until
        begun = true
        if (!may) this.left.add(name)
        return may
      },
      // Others have a beat, and need not ask.
      ...(rhythm && every === 'run' && {
        nextDue: (instant: string) => {
          next = instant < next ? instant : next
          rhythm.nextDue.set(name, next)
        },
      }),
    }
  }
}
