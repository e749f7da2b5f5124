/** What time does here. */
import { sweepRosters } from './sweepRosters'
import type { Jobs } from '../job'

export const rosterJobs: Jobs = {
  sweepRosters: { run: sweepRosters, every: 'run', turn: 260, share: 0.3 },
}
