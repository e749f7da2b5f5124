/** What time does here. */
import { sweepRosters } from './sweepRosters'
import type { Jobs } from '../job'

export const rosterJobs: Jobs = {
  sweepRosters: { run: sweepRosters, every: 'hour', turn: 260 },
}
