import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'

/** 举报 of words about a service: they wait for the station again. Once it has said that all may read them, that stands. */
export const reportWords = defineWrite('media.reportWords', {
  async run(tx, ctx, { orderId }) {
    ctx.permit({})
    const order = found(await tx.get('orders', orderId))
    if (!order.review?.words || !order.review.wordsPublic) refuse('NOT_FOUND')
    ctx.about(orderId)
    if (order.wordsDesk) refuse('ALREADY_REPORTED')
    await tx.replace('orders', { ...order, wordsDesk: 'waiting', review: { ...order.review, wordsPublic: false } })
    return { orderId }
  },
})
