import { giveBackSeat } from '../../../domain/order/seats'
import { defineWrite } from '../../kernel/action'
import { countGivenBack } from '../../kernel/countToday'
import { readOwnClaim, writeOwnClaim } from './ownClaim'

/** A volunteer who cannot come gives the seat back in time (条例 22). */
export const releaseClaim = defineWrite('order.release', {
  async run(tx, ctx, { orderId, reason }) {
    const { order, person, claim } = await readOwnClaim(tx, ctx, orderId)
    const moved = giveBackSeat(order, person, claim, { state: 'released', note: reason }, ctx.now)
    await writeOwnClaim(tx, moved)
    // Nobody needed her any more: she gave back nothing.
    if (moved.claim.state === 'released') await countGivenBack(tx, orderId, ctx.actor, ctx.now)
    return { claimId: claim._id, state: moved.claim.state }
  },
})
