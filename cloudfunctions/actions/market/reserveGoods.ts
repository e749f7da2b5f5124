import { CODE_DIGITS } from '../../../domain/market/redemption'
import { reserve } from '../../../domain/market/shelf'
import { dayOf } from '../../../domain/calendar/shanghai'
import { personAccount } from '../../../domain/points/account'
import { lotRuleFor } from '../../../domain/points/lotRules'
import { refuse } from '../../../domain/refusal'
import { defineWrite, found } from '../../kernel/action'

/** Set points and one piece aside, and get a pick-up code. A code that is taken makes the kernel try another. */
export const reserveGoods = defineWrite('market.reserve', {
  refusals: ['OUT_OF_STOCK', 'NOT_ENOUGH_POINTS', 'GIFT_NEEDS_EARNED'],
  async run(tx, ctx, { goodsId }) {
    ctx.permit({ owners: [ctx.actor._id] })
    const goods = found(await tx.get('goods', goodsId))
    if (goods.market !== ctx.actor.station) refuse('NOT_FOUND')
    const account = (await tx.get('accounts', personAccount(ctx.actor._id))) ?? refuse('NOT_ENOUGH_POINTS')
    const { giftRatio } = lotRuleFor(goods.market, dayOf(ctx.now))
    const by = { personId: ctx.actor._id, name: ctx.actor.name, marketName: ctx.actor.stationName, code: ctx.ids.digits(CODE_DIGITS), giftRatio }
    const reserved = reserve(goods, account, by, ctx.now)
    ctx.about(reserved.redemption._id)
    await tx.create('redemptions', reserved.redemption)
    await tx.replace('goods', reserved.goods)
    await tx.replace('accounts', reserved.account)
    return { redemptionId: reserved.redemption._id, code: by.code, state: reserved.redemption.state }
  },
})
