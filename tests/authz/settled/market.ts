import type { County } from '../../county'

/** v1 has reserved a piece of soap for the points of that service. */
export async function settleMarket(county: County) {
  const { redemptionId, code } = await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  return { redemptionId, code }
}
