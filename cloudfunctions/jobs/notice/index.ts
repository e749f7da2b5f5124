/** What time does here. */
import { ringPeople } from './ringPeople'
import type { Jobs } from '../job'

export const noticeJobs: Jobs = {
  ringPeople: { run: ringPeople, every: 'run', turn: 140 },
}
