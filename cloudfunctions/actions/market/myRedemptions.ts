import { defineRead } from '../../kernel/action'

/** My reservations with their codes, newest first. */
export const myRedemptions = defineRead('market.mine', {
  async run({ actor, lists, permit }) {
    permit({ owners: [actor._id] })
    const orderBy = { field: 'reservedAt', direction: 'desc' } as const
    const page = await lists.page('redemptions', { where: { personId: actor._id }, orderBy, limit: 50 })
    return {
      redemptions: lists.lines('redemptions', page.items, ({ _id, code, marketName, goodsName, unit, points, state, reservedAt, expiresAt, endedAt }) => ({
        redemptionId: _id, code, marketName, goodsName, unit, points, state, reservedAt, expiresAt, endedAt,
      })),
    }
  },
})
