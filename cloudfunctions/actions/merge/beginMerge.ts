import { dayOf } from '../../../domain/calendar/shanghai'
import { agreeMerge, askMerge, mergeId } from '../../../domain/merge/merge'
import { newsOfMerge } from '../../../domain/merge/news'
import { mayVerify, mustBeOne, pairOf } from '../../../domain/merge/onePerson'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'
import { aroundPair } from './aroundPair'

/** Begun and verified at the desk in one step: for who has no phone, or stands there with both. Only of this station:
 *  whom the desk does not know, it cannot vouch for. */
export const beginMerge = defineWrite('person.beginMerge', {
  async run(tx, ctx, { personId, otherId }) {
    const one = found(await tx.get('people', personId))
    ctx.permit({ place: one })
    const two = found(await tx.get('people', otherId))
    const pair = pairOf(one, two)
    if (one.station !== two.station) refuse('MERGE_OTHER_STATION')
    mayVerify(ctx.actor, pair, one.station)
    mustBeOne(pair, await aroundPair(tx, pair), dayOf(ctx.now))
    const { kept, lost } = pair
    const before = await tx.get('merges', mergeId(lost))
    if (before?.state === 'cooling') refuse('MERGE_MOVED_ON')
    const asked = askMerge(lost, { station: lost.station, name: '', number: '' }, ctx.now)
    const merge = agreeMerge(asked, kept._id, { byId: ctx.actor._id, station: lost.station, at: ctx.now })
    ctx.about(merge._id)
    if (before) await tx.replace('merges', { ...merge, rev: before.rev })
    else await tx.create('merges', merge)
    await tellPeople(tx, [lost._id, kept._id], `${merge._id}:${before?.rev ?? 0}`, newsOfMerge('agreed'), ctx.now)
    return { mergeId: merge._id, state: merge.state, dueAt: merge.dueAt }
  },
})
