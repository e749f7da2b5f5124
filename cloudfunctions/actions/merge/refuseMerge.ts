import { endMerge } from '../../../domain/merge/merge'
import { newsOfMerge } from '../../../domain/merge/news'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'

/** It is not one person, or nobody here knows her; the reason is hers to read. */
export const refuseMerge = defineWrite('person.refuseMerge', {
  async run(tx, ctx, { mergeId, note }) {
    const merge = found(await tx.get('merges', mergeId))
    ctx.permit({ place: { station: merge.station } })
    ctx.about(mergeId)
    const refused = endMerge(merge, 'refuse', note)
    await tx.replace('merges', refused)
    await tellPeople(tx, [merge.askerId], `${mergeId}:${merge.rev}`, newsOfMerge('refused'), ctx.now)
    return { mergeId, state: refused.state }
  },
})
