/** A family's points set aside while the station ends the household: who spends reads no household, and yet nothing is left where
 *  none stands (docs/decisions/0045). */
import { openCounty, type County } from '../county'
import { simulate, type World } from '../../cloudfunctions/store/simulated'
import { householdAccount } from '../../domain/points/account'
import { audit } from '../bank/books'
import { givePurse } from '../givePurse'

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed + 1)

async function family(world: World): Promise<{ county: County; home: string; other: string }> {
  const county = await openCounty(world.store, { retry: { sleep: world.sleep, random: world.random }, seed: world.seed })
  await givePurse(world.store, 'granny', 100)
  const found = async (headId: string) => (await county.does('head', 'household.found', { headId, name: '王家' })).householdId
  const [home, other] = [await found('granny'), await found('v2')]
  await county.does('granny', 'household.pool', { points: 60 })
  return { county, home, other }
}

const ENDS = {
  'comes into another': (county: County, home: string, other: string) => county.ask('head', 'household.merge', { householdId: home, intoId: other }),
  'loses its last one': (county: County, home: string) => county.ask('head', 'household.goOut', { householdId: home, personId: 'granny', reason: 'movedAway' }),
} as const

test.each(Object.keys(ENDS) as (keyof typeof ENDS)[])('while it %s: either the soap is set aside or the points have gone along, in whatever order', async (end) => {
  const met = new Set<string>()
  for (const seed of SEEDS) {
    await simulate(seed, async (world) => {
      const { county, home, other } = await family(world)
      const [soap, ended] = await Promise.all([
        world.sleep(seed * 6).then(() => county.ask('granny', 'market.reserve', { goodsId: 'soap', ofHousehold: true })),
        ENDS[end](county, home, other),
      ])
      met.add(`${soap.ok ? 'kept' : soap.reason} ${ended.ok ? 'ended' : ended.reason}`)
      const stands = (await world.store.get('households', home))?.state === 'standing'
      const purse = await world.store.get('accounts', householdAccount(home))
      expect([seed, purse?.balance, purse?.held]).toEqual([seed, stands ? 60 : 0, stands && soap.ok ? 20 : 0])
      expect(await audit(world.store)).toEqual([])
    })
  }
  // Both came first, in one world or another.
  expect([...met].some((each) => each.startsWith('kept'))).toBe(true)
  expect([...met].some((each) => each.endsWith('ended'))).toBe(true)
})

test('who no longer lives there sets nothing of it aside, from that moment', async () => {
  await simulate(1, async (world) => {
    const { county, home } = await family(world)
    await county.does('head', 'household.comeIn', { householdId: home, personId: 'grandpa', relation: 'spouse' })
    expect(await county.does('grandpa', 'market.reserve', { goodsId: 'soap', ofHousehold: true })).toMatchObject({ state: 'reserved' })
    await county.does('head', 'household.goOut', { householdId: home, personId: 'grandpa', reason: 'movedAway' })
    expect(await county.refused('grandpa', 'market.reserve', { goodsId: 'soap', ofHousehold: true })).toBe('HOUSEHOLD_NONE')
  })
})
