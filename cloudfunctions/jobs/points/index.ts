/** What time does here. */
import { expireLots, warnOfEnds } from './expireLots'
import type { Jobs } from '../job'

export const pointsJobs: Jobs = {
  expireLots: { run: expireLots, every: 'hour', turn: 90 },
  warnOfEnds: { run: warnOfEnds, every: 'day', turn: 100 },
}
