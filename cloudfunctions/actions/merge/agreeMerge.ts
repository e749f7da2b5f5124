import { dayOf } from '../../../domain/calendar/shanghai'
import { agreeMerge as agreed, mergesSince } from '../../../domain/merge/merge'
import { newsOfMerge } from '../../../domain/merge/news'
import { mayVerify, mustBeOne, pairOf } from '../../../domain/merge/onePerson'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'
import { aroundPair } from './aroundPair'

/** Somebody who knows her says that it is one person; where she asked from another station, that one says so too. Both
 *  registrations hear of it, and have a day to object. */
export const agreeMerge = defineWrite('person.agreeMerge', {
  async run(tx, ctx, { mergeId, personId }) {
    const merge = found(await tx.get('merges', mergeId))
    ctx.permit({ place: { station: merge.station } })
    ctx.about(mergeId)
    if (merge.state !== 'asked' || merge.at < mergesSince(ctx.now)) refuse('MERGE_MOVED_ON')
    const asker = found(await tx.get('people', merge.askerId))
    // Whom the other station has found, nobody exchanges for another.
    const other = found(await tx.get('people', merge.otherId || (personId ?? refuse('NOT_FOUND'))))
    const pair = pairOf(asker, other)
    if ((merge.otherId ? asker : other).station !== merge.station) refuse('MERGE_OTHER_STATION')
    mayVerify(ctx.actor, pair, merge.station)
    mustBeOne(pair, await aroundPair(tx, pair), dayOf(ctx.now))
    const next = agreed({ ...merge, askerStation: asker.station }, other._id, { byId: ctx.actor._id, station: merge.station, at: ctx.now })
    await tx.replace('merges', next)
    if (next.state === 'cooling') await tellPeople(tx, [asker._id, other._id], `${mergeId}:${merge.rev}`, newsOfMerge('agreed'), ctx.now)
    return { mergeId, state: next.state }
  },
})
