/** What time does here. */
import { eraseAccounts } from './eraseAccounts'
import { forgetRecords } from './forgetRecords'
import { retainExports } from './retainExports'
import { spreadNames } from './spreadNames'
import type { Jobs } from '../job'

export const privacyJobs: Jobs = {
  eraseAccounts: { run: eraseAccounts, every: 'run', turn: 180, share: 0.3 },
  forgetRecords: { run: forgetRecords, every: 'hour', turn: 210, share: 0.3 },
  spreadNames: { run: spreadNames, every: 'run', turn: 220, share: 0.5 },
  retainExports: { run: retainExports, every: 'run', turn: 250, share: 0.3 },
}
