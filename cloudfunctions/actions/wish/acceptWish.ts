import { dayOf } from '../../../domain/calendar/shanghai'
import { markAccepted } from '../../../domain/ground/textCheck'
import { codeNameOf } from '../../../domain/order/childSafety'
import { openOrder } from '../../../domain/order/openOrder'
import { needsOf } from '../../../domain/order/risks'
import { defineWrite } from '../../kernel/action'
import { answerWish } from './answerWish'

/** The station says yes: the wish becomes an order in the feed. */
export const acceptWish = defineWrite('wish.accept', {
  async run(tx, ctx, input) {
    const wish = await answerWish(tx, ctx, {
      wishId: input.wishId, event: 'accept', forChild: input.forChild, mark: (before) => markAccepted(before, input.knowingly ?? false),
    })
    await tx.create('orders', openOrder(wish, ctx.now, { needs: needsOf(input.risk ?? 'plain', dayOf(ctx.now)), codeName: wish.forChild ? codeNameOf(ctx.ids.digits(4)) : '' }))
    return { wishId: wish._id, state: wish.state, orderId: wish._id }
  },
})
