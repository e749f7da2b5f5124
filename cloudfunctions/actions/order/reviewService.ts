import { reviewOrder } from '../../../domain/order/closing'
import { claimId } from '../../../domain/order/claim'
import { refuse } from '../../../domain/ground/refusal'
import { byWhom, defineWrite, found } from '../../kernel/action'

/** Who was helped (or who wrote for her) says how it was. */
export const reviewService = defineWrite('order.review', {
  async run(tx, ctx, { orderId, score, words }) {
    const order = found(await tx.get('orders', orderId))
    ctx.permit({ owners: [order.beneficiaryId, order.writerId] })
    ctx.about(orderId)
    if (ctx.agent && (await tx.get('claims', claimId(orderId, ctx.agent._id)))) refuse('OWN_SERVICE')
    const reviewed = reviewOrder(order, { score, words, wordsPublic: ctx.textVerdict === 'pass' }, byWhom(ctx), ctx.now)
    await tx.replace('orders', reviewed)
    return { orderId, state: reviewed.state }
  },
})
