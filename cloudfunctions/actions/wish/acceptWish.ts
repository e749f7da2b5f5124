import { markAccepted } from '../../../domain/notice/textCheck'
import { openOrder } from '../../../domain/order/openOrder'
import { defineWrite } from '../../kernel/action'
import { answerWish } from './answerWish'

/** The station says yes: the wish becomes an order in the feed. */
export const acceptWish = defineWrite('wish.accept', {
  refusals: ['WISH_ALREADY_ANSWERED', 'TEXT_NEEDS_LOOK', 'WISH_DAY_PAST'],
  async run(tx, ctx, input) {
    const wish = await answerWish(tx, ctx, {
      wishId: input.wishId, event: 'accept', mark: (before) => markAccepted(before, input.knowingly ?? false),
    })
    await tx.create('orders', openOrder(wish, ctx.now))
    return { wishId: wish._id, state: wish.state, orderId: wish._id }
  },
})
