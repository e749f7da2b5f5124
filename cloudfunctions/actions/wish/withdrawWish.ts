import { defineWrite } from '../../kernel/action'
import { moveOneWish } from './moveOneWish'

/** The villager takes the wish back before it is answered. */
export const withdrawWish = defineWrite('wish.withdraw', {
  refusals: ['WISH_ALREADY_ANSWERED'],
  async run(tx, ctx, input) {
    const wish = await moveOneWish(tx, ctx, { ...input, event: 'withdraw' })
    return { wishId: wish._id, state: wish.state }
  },
})
