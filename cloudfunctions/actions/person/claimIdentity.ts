import { timesAsked } from '../../../domain/person/identityClaim'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'
import { placeNow } from '../place/placeNow'

const DIGITS = 4

/** 我以前登记过: a phone that belongs to nobody asks to be linked to the person its holder already is (K5, K4). Asked
 *  again, it is the same claim with the latest words and the same number. */
export const claimIdentity = defineWrite('person.claimIdentity', {
  async run(tx, ctx, input) {
    ctx.permit({ owners: [ctx.actor._id] })
    if (!ctx.isStranger) refuse('ALREADY_JOINED')
    const place = await placeNow(tx, input.stationId)
    if (place.kind !== 'station') refuse('NOT_FOUND')
    // The stranger's own id: one claim per login, and no login in an id.
    const claimId = ctx.actor._id
    ctx.about(claimId)
    const before = await tx.get('identityClaims', claimId)
    const number = before?.state === 'waiting' ? before.number : ctx.ids.digits(DIGITS)
    const claim = {
      _id: claimId, login: ctx.login, station: place._id, name: input.name, number, lost: input.lost, state: 'waiting' as const, at: ctx.now,
      times: timesAsked(before, ctx.now),
    }
    if (before) await tx.replace('identityClaims', { ...before, ...claim })
    else await tx.create('identityClaims', claim)
    return { number }
  },
})
