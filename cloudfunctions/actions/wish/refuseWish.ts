import { contactOfWish } from '../../../domain/person/person'
import { defineWrite } from '../../kernel/action'
import { removeIfThere } from '../../kernel/removeIfThere'
import { answerWish } from './answerWish'

/** The station says no, with a reason the villager reads; where she lives is nobody's business any more. */
export const refuseWish = defineWrite('wish.refuse', {
  async run(tx, ctx, input) {
    const wish = await answerWish(tx, ctx, { ...input, event: 'refuse' })
    await removeIfThere(tx, 'contacts', contactOfWish(wish._id))
    return { wishId: wish._id, state: wish.state }
  },
})
