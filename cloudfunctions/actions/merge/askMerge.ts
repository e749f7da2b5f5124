import { askMerge as newMerge, mergeId } from '../../../domain/merge/merge'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { placeNow } from '../place/placeNow'

const DIGITS = 4

/** 我在别处还登记过 (K4): who she says she is there goes to the people who know her, with a number to compare. Whether there
 *  is anybody of that name, her phone is not told. Asked again, it is the same request with the latest words. */
export const askMerge = defineWrite('person.askMerge', {
  async run(tx, ctx, { name, stationId }) {
    ctx.permit({ owners: [ctx.actor._id] })
    const asker = found(await tx.get('people', ctx.actor._id))
    const place = await placeNow(tx, stationId)
    if (place.kind !== 'station') refuse('NOT_FOUND')
    const before = await tx.get('merges', mergeId(asker))
    if (before?.state === 'cooling' || before?.state === 'due') refuse('MERGE_MOVED_ON')
    const number = before?.state === 'asked' ? before.number : ctx.ids.digits(DIGITS)
    const merge = newMerge(asker, { station: place._id, name, number }, ctx.now)
    ctx.about(merge._id)
    if (before) await tx.replace('merges', { ...merge, rev: before.rev })
    else await tx.create('merges', merge)
    return { mergeId: merge._id, state: merge.state, number }
  },
})
