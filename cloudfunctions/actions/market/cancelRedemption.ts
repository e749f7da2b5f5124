import { letGo } from '../../../domain/market/shelf'
import { defineWrite, found } from '../../kernel/action'
import { readShelf, writeShelf } from './shelfDocuments'

/** Not wanted after all: until it is handed over, points and piece come back whole (R-P9). */
export const cancelRedemption = defineWrite('market.cancel', {
  async run(tx, ctx, { redemptionId }) {
    const redemption = found(await tx.get('redemptions', redemptionId))
    ctx.permit({ owners: [redemption.personId] })
    ctx.about(redemptionId)
    const { goods, account } = await readShelf(tx, redemption)
    const moved = letGo(goods, account, redemption, 'cancelled', ctx.now)
    await writeShelf(tx, moved)
    return { redemptionId, state: moved.redemption.state }
  },
})
