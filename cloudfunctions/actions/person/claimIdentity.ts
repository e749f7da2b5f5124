import { isOpen, sameAsking, timesAsked } from '../../../domain/person/identityClaim'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'
import { countOnce } from '../../kernel/countToday'
import { placeNow } from '../place/placeNow'

const DIGITS = 4

/** 我以前登记过: a phone that belongs to nobody asks to be linked to the person its holder already is (K5, K4). Asked again in the
 *  same words it is the same claim, and counts as nothing; in other words it has them, and the same number. */
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
    const open = isOpen(before, ctx.now) ? before : null
    const asked = { station: place._id, name: input.name, lost: input.lost }
    if (open && sameAsking(open, asked)) return { number: open.number }
    if (ctx.from) await countOnce(tx, 'phonesAsked', { ...ctx.actor, _id: ctx.from }, ctx.now)
    const number = open?.number ?? ctx.ids.digits(DIGITS)
    const claim = { _id: claimId, login: ctx.login, ...asked, number, state: 'waiting' as const, at: ctx.now, times: timesAsked(before, ctx.now) }
    if (before) await tx.replace('identityClaims', { ...before, ...claim })
    else await tx.create('identityClaims', claim)
    return { number }
  },
})
