import { defineWrite } from '../../kernel/action'
import { moveOneWish } from './moveOneWish'

/** The villager (or who wrote for her) answers what the station asked. */
export const addInfo = defineWrite('wish.addInfo', {
  refusals: ['WISH_ALREADY_ANSWERED'],
  async run(tx, ctx, input) {
    const wish = await moveOneWish(tx, ctx, input.wishId, 'addInfo', input.note)
    return { wishId: wish._id, state: wish.state }
  },
})
