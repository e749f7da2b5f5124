/** What time does here. */
import { endTerms, warnTerms } from './endTerms'
import type { Jobs } from '../job'

export const appointmentJobs: Jobs = {
  endTerms: { run: endTerms, every: 'hour', turn: 230 },
  warnTerms: { run: warnTerms, every: 'day', turn: 240 },
}
