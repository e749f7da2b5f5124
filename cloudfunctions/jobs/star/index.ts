/** What time does here. */
import { closeNotices } from './closeNotices'
import type { Jobs } from '../job'

export const starJobs: Jobs = {
  closeNotices: { run: closeNotices, every: 'hour', turn: 70 },
}
