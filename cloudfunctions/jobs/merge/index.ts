/** What time does here. */
import { mergePeople } from './mergePeople'
import type { Jobs } from '../job'

export const mergeJobs: Jobs = {
  mergePeople: { run: mergePeople, every: 'run', turn: 20, share: 0.5 },
}
