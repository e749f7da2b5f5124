import { checkIn } from '../../../domain/order/attendance'
import { defineWrite } from '../../kernel/action'
import { readOwnClaim, writeOwnClaim } from './ownClaim'

/** "I am here": the volunteer's own proof that her service began. */
export const checkInClaim = defineWrite('order.checkIn', {
  async run(tx, ctx, { orderId }) {
    const { order, person, claim } = await readOwnClaim(tx, ctx, orderId)
    const moved = checkIn(order, person, claim, ctx.now)
    await writeOwnClaim(tx, moved)
    return { claimId: claim._id, state: moved.claim.state }
  },
})
