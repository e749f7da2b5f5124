import { purseOf } from '../../../domain/market/redemption'
import { handOver } from '../../../domain/market/shelf'
import { marketAccount } from '../../../domain/points/account'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'
import { marketOf } from './counterLine'
import { redemptionOf } from './redemptionOf'
import { readShelf, writeShelf } from './shelfDocuments'

/** The shopkeeper hands the piece over: stock, purse and ledger move together, once per code. */
export const handOverGoods = defineWrite('market.handOver', {
  async run(tx, ctx, { code }) {
    const market = marketOf(ctx.actor)
    ctx.permit({ place: { station: market } })
    const redemption = (await redemptionOf(tx, market, code)) ?? refuse('CODE_UNKNOWN')
    ctx.about(redemption._id)
    const { goods, account } = await readShelf(tx, redemption)
    const moved = handOver(goods, account, redemption, ctx.actor._id, ctx.now)
    await writeShelf(tx, moved)
    const purse = purseOf(redemption)
    await tx.create('transfers', {
      _id: `redemption:${redemption._id}`,
      from: purse,
      to: marketAccount(market),
      purse,
      points: redemption.points,
      kind: 'redemption',
      words: `兑换${redemption.goodsName}一${redemption.unit}`,
      cause: redemption._id,
      ruleVersion: '',
      at: ctx.now,
    })
    return { state: moved.redemption.state }
  },
})
