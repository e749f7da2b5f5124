import { reviewOrder } from '../../../domain/order/closing'
import { defineWrite, found } from '../../kernel/action'

/** Who was helped (or who wrote for her) says how it was. */
export const reviewService = defineWrite('order.review', {
  refusals: ['TEXT_NOT_ALLOWED', 'NOT_REVIEWABLE'],
  async run(tx, ctx, { orderId, score, words }) {
    const order = found(await tx.get('orders', orderId))
    ctx.permit({ owners: [order.beneficiaryId, order.writerId] })
    ctx.about(orderId)
    const reviewed = reviewOrder(order, { score, words, wordsPublic: ctx.textVerdict === 'pass' }, { byId: ctx.actor._id, byName: ctx.actor.name }, ctx.now)
    await tx.replace('orders', reviewed)
    return { orderId, state: reviewed.state }
  },
})
