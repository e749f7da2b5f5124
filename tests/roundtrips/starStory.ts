/** Stars are put on notice, one is spoken against and decided, one is set aside. */
import { exampleOf } from '../../domain/examples'
import { settleStar, settleTown } from '../stars'
import type { Told } from './stories'

export async function tellStarStory({ store, county, call }: Told): Promise<void> {
  await settleTown(store)
  await county.does('town', 'person.me', {})
  const [good, doubted, early] = [await settleStar(store, 'v1', 2), await settleStar(store, 'v2'), await settleStar(store, 'v3')]
  await call('head', 'star.list')
  await call('head', 'star.putOnNotice', { starId: good })
  await call('head', 'star.putOnNotice', { starId: doubted })
  await call('head', 'star.setAside', exampleOf('star.setAside', { starId: early }))
  await call('granny', 'star.notices')
  await call('granny', 'star.object', exampleOf('star.object', { starId: doubted }))
  await call('town', 'star.decide', exampleOf('star.decide', { starId: doubted }))
  await call('v1', 'star.mine')
}
