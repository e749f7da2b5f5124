/** A family is written down, moves, parts and comes together again. */
import { givePurse } from '../givePurse'
import type { Told } from './stories'

export async function tellHouseholdStory({ call, store }: Told): Promise<void> {
  const found = async (headId: string, name: string) => (await call('head', 'household.found', { headId, name })).householdId
  const ours = await found('granny', '王家')
  const theirs = await found('grid', '周家')
  await call('head', 'household.comeIn', { householdId: ours, personId: 'grandpa', relation: 'spouse' })
  await call('granny', 'household.mine')
  await givePurse(store, 'granny', 60)
  await call('granny', 'household.pool', { points: 40 })
  await call('granny', 'household.points')
  await call('granny', 'market.reserve', { goodsId: 'soap', ofHousehold: true })
  await call('head', 'household.list')
  await call('head', 'household.detail', { householdId: ours })
  const { gridId } = await call('head', 'place.addGrid')
  await call('head', 'household.setGrid', { householdId: ours, gridId })
  await call('head', 'household.move', { householdId: theirs, personId: 'grandpa', relation: 'parent' })
  await call('head', 'household.nameHead', { householdId: theirs, personId: 'grandpa' })
  const { householdId } = await call('head', 'household.split', { householdId: theirs, name: '周小家', personIds: ['grid'] })
  await call('head', 'household.merge', { householdId, intoId: theirs })
  await call('head', 'household.goOut', { householdId: theirs, personId: 'grid', reason: 'mistake' })
}
