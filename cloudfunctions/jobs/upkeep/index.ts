/** What time does about what it could not do. */
import { closeTroubles } from './closeTroubles'
import type { Jobs } from '../job'

export const upkeepJobs: Jobs = {
  closeTroubles: { run: closeTroubles, every: 'day', turn: 310, onlyLooks: true },
}
