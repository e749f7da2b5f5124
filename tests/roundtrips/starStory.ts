/** Stars are put on notice, one is spoken against and decided, one is set aside. */
import { settleStar, settleTown } from '../stars'
import type { Told } from './measure'

export async function tellStarStory({ store, county, call }: Told): Promise<void> {
  await settleTown(store)
  await county.does('town', 'person.me', {})
  const [good, doubted, early] = [await settleStar(store, 'v1', 2), await settleStar(store, 'v2'), await settleStar(store, 'v3')]
  await call('head', 'star.list', { state: 'candidate' })
  await call('head', 'star.putOnNotice', { starId: good })
  await call('head', 'star.putOnNotice', { starId: doubted })
  await call('head', 'star.setAside', { starId: early, note: '时长还要再核对' })
  await call('granny', 'star.notices', {})
  await call('granny', 'star.object', { starId: doubted, note: '那几天他不在村里' })
  await call('town', 'star.decide', { starId: doubted, grant: true, note: '签到都在' })
  await call('v1', 'star.mine', {})
}
