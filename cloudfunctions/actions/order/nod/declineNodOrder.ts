import { newsOfNod } from '../../../../domain/order/nod/news'
import { closeAsked, declineNod } from '../../../../domain/order/nod/nod'
import { defineWrite } from '../../../kernel/action'
import { tellPeople } from '../../notice/tellPeople'
import { writeOwnClaim } from '../ownClaim'
import { readForNod } from './readForNod'

/** The station's no: her seat goes back to the feed, she hears of it and reads why on the page. Who was asked to come by has no seat any
 *  more: for her it says that she need not come. */
export const declineNodOrder = defineWrite('order.declineNod', {
  async run(tx, ctx, { claimId, note, comeBy }) {
    const read = await readForNod(tx, ctx, claimId)
    if (read.claim.nod === 'asked' && !comeBy) await tx.replace('claims', closeAsked(read.claim, note, ctx.now))
    else await writeOwnClaim(tx, declineNod(read.order, read.person, read.claim, { note, comeBy }, ctx.now))
    await tellPeople(tx, [read.claim.personId], `nod:${claimId}:${read.claim.rev}`, newsOfNod(read.order, comeBy ? 'asked' : 'declined'), ctx.now)
    return { claimId }
  },
})
