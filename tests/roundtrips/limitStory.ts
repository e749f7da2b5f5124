/** Somebody saw more homes than usual: the station asks and says what it was. */
import { settleBurst } from '../authz/settled/limit'
import type { Told } from './stories'

export async function tellLimitStory({ county, call }: Told): Promise<void> {
  const { burstId } = await settleBurst(county)
  await call('head', 'limit.bursts', {})
  await call('head', 'limit.burstPhone', { burstId })
  await call('head', 'limit.closeBurst', { burstId, note: '问过了，没事' })
}
