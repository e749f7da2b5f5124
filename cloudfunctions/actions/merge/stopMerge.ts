import { endMerge } from '../../../domain/merge/merge'
import { defineWrite, found } from '../../kernel/action'

/** Either of the two registrations, or the station, while there is something to stop. */
export const stopMerge = defineWrite('person.stopMerge', {
  async run(tx, ctx, { mergeId }) {
    const merge = found(await tx.get('merges', mergeId))
    ctx.permit({ owners: [merge.askerId, merge.otherId], place: { station: merge.station } })
    ctx.about(mergeId)
    const stopped = endMerge(merge, 'stop')
    await tx.replace('merges', stopped)
    return { mergeId, state: stopped.state }
  },
})
