import { defineRead, found } from '../../kernel/action'
import { jobView } from './jobView'

/** How one import stands, for its sender and for who heads the same place. */
export const importJob = defineRead('roster.job', {
  async run({ actor, store, permit }, { jobId }) {
    const job = found(await store.get('rosterJobs', jobId))
    permit({ place: job })
    return jobView(job, actor._id)
  },
})
