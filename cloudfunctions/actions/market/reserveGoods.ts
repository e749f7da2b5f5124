import { CODE_DIGITS } from '../../../domain/market/redemption'
import { reserve } from '../../../domain/market/shelf'
import { dayOf } from '../../../domain/calendar/shanghai'
import { householdToSpend } from '../../../domain/household/purse'
import { householdAccount, personAccount } from '../../../domain/points/account'
import { lotRuleFor } from '../../../domain/points/lotRules'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** Set points and one piece aside, her own or her household's, and get a pick-up code. A code that is taken makes the kernel try another. */
export const reserveGoods = defineWrite('market.reserve', {
  async run(tx, ctx, { goodsId, ofHousehold }) {
    ctx.permit({ owners: [ctx.actor._id] })
    const goods = found(await tx.get('goods', goodsId))
    if (goods.market !== ctx.actor.station) refuse('NOT_FOUND')
    const purse = ofHousehold ? await purseOfHousehold(tx, ctx) : personAccount(ctx.actor._id)
    const account = (await tx.get('accounts', purse)) ?? refuse('NOT_ENOUGH_POINTS')
    const { giftRatio } = lotRuleFor(goods.market, dayOf(ctx.now))
    const by = { personId: ctx.actor._id, name: ctx.actor.name, marketName: ctx.actor.stationName, code: ctx.ids.digits(CODE_DIGITS), giftRatio }
    const reserved = reserve(goods, account, by, ctx.now)
    ctx.about(reserved.redemption._id)
    await tx.create('redemptions', { ...reserved.redemption, ...(ofHousehold ? { purse } : {}) })
    await tx.replace('goods', reserved.goods)
    await tx.replace('accounts', reserved.account)
    return { redemptionId: reserved.redemption._id, code: by.code, state: reserved.redemption.state }
  },
})

/** What is the household's no agent takes: it is not hers alone. */
async function purseOfHousehold(tx: Tx, ctx: Context): Promise<string> {
  if (ctx.agent) refuse('NOT_FOR_AGENTS')
  return householdAccount(householdToSpend(found(await tx.get('people', ctx.actor._id)), ctx.now))
}
