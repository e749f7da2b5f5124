import { newsOfNod } from '../../../../domain/order/nod/news'
import { declineNod } from '../../../../domain/order/nod/nod'
import { defineWrite } from '../../../kernel/action'
import { tellPeople } from '../../notice/tellPeople'
import { writeOwnClaim } from '../ownClaim'
import { readForNod } from './readForNod'

/** The station's no: her seat goes back to the feed, she hears of it and reads why on the page. */
export const declineNodOrder = defineWrite('order.declineNod', {
  async run(tx, ctx, { claimId, note, comeBy }) {
    const read = await readForNod(tx, ctx, claimId)
    const moved = declineNod(read.order, read.person, read.claim, { note, comeBy }, ctx.now)
    await writeOwnClaim(tx, moved)
    await tellPeople(tx, [read.claim.personId], `nod:${claimId}:${read.claim.rev}`, newsOfNod(read.order, comeBy ? 'asked' : 'declined'), ctx.now)
    return { claimId }
  },
})
