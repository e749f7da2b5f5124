import { defineWrite } from '../../kernel/action'
import { answerWish } from './answerWish'

/** The station says no, with a reason the villager reads. */
export const refuseWish = defineWrite('wish.refuse', {
  refusals: ['TEXT_NOT_ALLOWED', 'WISH_ALREADY_ANSWERED'],
  async run(tx, ctx, input) {
    const wish = await answerWish(tx, ctx, { ...input, event: 'refuse' })
    return { wishId: wish._id, state: wish.state }
  },
})
