import { defineRead } from '../../kernel/action'

/** My reservations with their codes, newest first. */
export const myRedemptions = defineRead('market.mine', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const orderBy = { field: 'reservedAt', direction: 'desc' } as const
    const page = await store.query('redemptions', { where: { personId: actor._id }, orderBy, limit: 50 })
    return {
      redemptions: page.items.map(({ _id, code, marketName, goodsName, unit, points, state, reservedAt, expiresAt, endedAt }) => ({
        redemptionId: _id, code, marketName, goodsName, unit, points, state, reservedAt, expiresAt, endedAt,
      })),
    }
  },
})
