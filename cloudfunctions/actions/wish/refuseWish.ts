import { defineWrite } from '../../kernel/action'
import { moveOneWish } from './moveOneWish'

/** The station says no, with a reason the villager reads. */
export const refuseWish = defineWrite('wish.refuse', {
  refusals: ['WISH_ALREADY_ANSWERED'],
  async run(tx, ctx, input) {
    const wish = await moveOneWish(tx, ctx, input.wishId, 'refuse', input.note)
    return { wishId: wish._id, state: wish.state }
  },
})
