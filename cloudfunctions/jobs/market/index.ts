/** What time does here. */
import { expireRedemptions } from './expireRedemptions'
import type { Jobs } from '../job'

export const marketJobs: Jobs = {
  expireRedemptions: { run: expireRedemptions, every: 'run', turn: 80 },
}
