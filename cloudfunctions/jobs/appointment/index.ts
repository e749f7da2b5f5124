/** What time does here. */
import { endTerms, warnTerms } from './endTerms'
import type { Jobs } from '../job'

export const appointmentJobs: Jobs = {
  endTerms: { run: endTerms, every: 'run', turn: 230, share: 1 },
  warnTerms: { run: warnTerms, every: 'run', turn: 240, share: 1 },
}
