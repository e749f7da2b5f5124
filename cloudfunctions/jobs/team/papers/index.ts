/** What time does about the papers of volunteers. */
import type { Jobs } from '../../job'
import { warnLicences } from './warnLicences'

export const papersJobs: Jobs = {
  warnLicences: { run: warnLicences, every: 'day', turn: 130 },
}
