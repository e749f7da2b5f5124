/** What time does. Each job works off what is due in bounded batches, one transaction a document, and looks again at
 *  each document inside it: safe to run twice, at the same time, or to be cut off and run again. */
import type { Clock } from '../kernel/clock'
import type { Files } from '../kernel/files'
import type { Ring } from '../kernel/ring'
import { withRetry, type RetryOptions } from '../kernel/retry'
import type { Store } from '../store/port'
import { closeNotices } from './closeNotices'
import { closeUnreviewedOrders, closeWindows } from './closeOrders'
import { expireLots, warnOfEnds } from './expireLots'
import { eraseAccounts } from './eraseAccounts'
import { endTerms, warnTerms } from './endTerms'
import { expireRedemptions } from './expireRedemptions'
import type { JobContext } from './job'
import { lapseClaims } from './lapseClaims'
import { mergePeople } from './mergePeople'
import { movePlaces } from './movePlaces'
import { letTeamsGo } from './letTeamsGo'
import { passDispatches } from './passDispatches'
import { ringPeople } from './ringPeople'
import { forgetAddresses, forgetIdentityClaims } from './forgetAddresses'
import { forgetRecords } from './forgetRecords'
import { foldFigures } from './foldFigures'
import { reconcileBudgets, reconcileHouseholds, reconcilePeople } from './reconcile'
import { handSilentToPeople, sweepLooseMedia, sweepOldVoices } from './sweepMedia'
import { retainExports } from './retain'
import { sweepRosters } from './sweepRosters'
import { spreadNames } from './spreadNames'
import { tellOrderNews } from './tellOrderNews'
import { warnLicences } from './warnLicences'

export interface JobReport {
  job: string
  done: number
}

/** At most this long a run, well below the platform's limit of a function. */
export const RUN_LIMIT_MS = 15_000
// In this order: a lapsed claim may open or settle an order that the next jobs then look at.
const JOBS = {
  movePlaces,
  mergePeople,
  lapseClaims,
  passDispatches,
  closeWindows,
  closeUnreviewedOrders,
  closeNotices,
  expireRedemptions,
  expireLots,
  warnOfEnds,
  tellOrderNews,
  letTeamsGo,
  warnLicences,
  ringPeople,
  handSilentToPeople,
  sweepLooseMedia,
  sweepOldVoices,
  eraseAccounts,
  forgetAddresses,
  forgetIdentityClaims,
  forgetRecords,
  spreadNames,
  endTerms,
  warnTerms,
  retainExports,
  sweepRosters,
  foldFigures,
  reconcilePeople,
  reconcileHouseholds,
  reconcileBudgets,
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

export async function runJobs({ store, clock, retry, ring, files }: JobDeps): Promise<JobReport[]> {
  const startedAt = Date.now()
  const ctx: JobContext = {
    store,
    ring,
    files,
    now: clock.now(),
    once: (work) => withRetry(work, retry),
    mayGoOn: () => Date.now() - startedAt < RUN_LIMIT_MS,
  }
  const reports: JobReport[] = []
  for (const [job, run] of Object.entries(JOBS)) reports.push({ job, done: await run(ctx) })
  return reports
}
