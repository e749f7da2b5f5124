import { firstTimer, openOrderFor, serve, type County } from '../../county'

/** A wish of 王奶奶's whose whole story is told: v1 came for two hours, and both sides have confirmed it. */
export async function settleOrder(county: County) {
  const wishId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId: wishId })
  await serve(county, wishId, 'v1', 120)
  // Somebody who has just joined and waits for the station's nod.
  const waiting = await openOrderFor(county, 1)
  await firstTimer(county, 'fresh')
  const { claimId: newcomerClaimId } = await county.does('fresh', 'order.claim', { orderId: waiting })
  return { newcomerClaimId, wishId, orderId: wishId, serviceId: `${wishId}:v1`, messageId: `wish:${wishId}:2:granny` }
}
