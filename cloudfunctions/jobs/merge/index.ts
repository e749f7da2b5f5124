/** What time does here. */
import { lapseMerges, mergeCooled, mergePeople } from './mergePeople'
import type { Jobs } from '../job'

export const mergeJobs: Jobs = {
  lapseMerges: { run: lapseMerges, every: 'hour', turn: 14 },
  mergeCooled: { run: mergeCooled, every: 'hour', turn: 17 },
  mergePeople: { run: mergePeople, every: 'quarter', turn: 20, whateverTheTime: true },
}
