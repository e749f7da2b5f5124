/** What time does about the papers of volunteers. */
import type { Jobs } from '../../job'
import { warnLicences } from './warnLicences'

export const papersJobs: Jobs = {
  warnLicences: { run: warnLicences, every: 'run', turn: 130, share: 1 },
}
