import { contactOfWish } from '../../../domain/person/person'
import { defineWrite } from '../../kernel/action'
import { removeIfThere } from '../../kernel/removeIfThere'
import { moveOneWish } from './moveOneWish'

/** The villager takes the wish back before it is answered; phone and address told with it are forgotten at once. */
export const withdrawWish = defineWrite('wish.withdraw', {
  async run(tx, ctx, input) {
    const wish = await moveOneWish(tx, ctx, { ...input, event: 'withdraw' })
    await removeIfThere(tx, 'contacts', contactOfWish(wish._id))
    return { wishId: wish._id, state: wish.state }
  },
})
