import { defineWrite } from '../../kernel/action'
import { moveOneWish } from './moveOneWish'

/** The station asks the villager something before it can answer. */
export const askBack = defineWrite('wish.askBack', {
  refusals: ['WISH_ALREADY_ANSWERED'],
  async run(tx, ctx, input) {
    const wish = await moveOneWish(tx, ctx, input.wishId, 'askBack', input.note)
    return { wishId: wish._id, state: wish.state }
  },
})
