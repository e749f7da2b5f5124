import { newsOfWordsKept } from '../../../domain/media/news'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'

/** The station read what somebody wrote about a service: everybody may, or those concerned only. */
export const reviewWords = defineWrite('media.reviewWords', {
  async run(tx, ctx, { orderId, show }) {
    const order = found(await tx.get('orders', orderId))
    ctx.permit({ place: order })
    ctx.about(orderId)
    if (order.wordsDesk !== 'waiting' || !order.review) refuse('ALREADY_REVIEWED')
    await tx.replace('orders', { ...order, wordsDesk: 'settled', review: { ...order.review, wordsPublic: show } })
    if (!show) await tellPeople(tx, [order.review.byId], `words:${orderId}:${order.rev}`, newsOfWordsKept(order), ctx.now)
    return { orderId }
  },
})
