import { defineWrite } from '../../kernel/action'
import { answerWish } from './answerWish'

/** The station asks the villager something before it can answer. */
export const askBack = defineWrite('wish.askBack', {
  async run(tx, ctx, input) {
    const wish = await answerWish(tx, ctx, { ...input, event: 'askBack' })
    return { wishId: wish._id, state: wish.state }
  },
})
