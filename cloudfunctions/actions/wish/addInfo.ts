import { defineWrite } from '../../kernel/action'
import { markByVerdict, moveOneWish } from './moveOneWish'

/** The villager (or who wrote for her) answers what the station asked. */
export const addInfo = defineWrite('wish.addInfo', {
  async run(tx, ctx, input) {
    const wish = await moveOneWish(tx, ctx, { ...input, event: 'addInfo', mark: markByVerdict(ctx) })
    return { wishId: wish._id, state: wish.state }
  },
})
