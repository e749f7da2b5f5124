/** What time does here. */
import { tellBursts } from './tellBursts'
import type { Jobs } from '../job'

export const limitJobs: Jobs = {
  tellBursts: { run: tellBursts, every: 'quarter', turn: 115 },
}
