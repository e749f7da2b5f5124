/** Goods from the shelf for the points of a wish: reserved, given back, reserved again and handed over. */
import type { Told } from './stories'

export async function tellMarketStory({ call }: Told): Promise<void> {
  await call('v1', 'market.goods')
  const first = await call('v1', 'market.reserve')
  await call('v1', 'market.cancel', { redemptionId: first.redemptionId })
  const { code } = await call('v1', 'market.reserve')
  await call('v1', 'market.mine')
  await call('keeper', 'market.counter')
  await call('keeper', 'market.lookUp', { code })
  await call('keeper', 'market.handOver', { code })
}
