/** Codes of eight digits, guessed by somebody who does not have them: through the one way in, on two engines. */
import { openCounty, type County } from '../../tests/county'
import { givePurse } from '../../tests/givePurse'
import type { Store } from '../store/port'
import { openSimulated } from '../store/simulated'
import { openSqlite } from '../store/sqlite'

const codeOf = (nth: number) => String(10_000_000 + nth)

describe.each<[string, () => Store]>([['simulated', () => openSimulated().store], ['sqlite', () => openSqlite({ file: ':memory:' })]])('%s', (_, open) => {
  let store: Store
  let county: County
  let code: string
  beforeEach(async () => {
    store = open()
    county = await openCounty(store)
    await givePurse(store, 'v1', 100)
    code = (await county.does('v1', 'market.reserve', { goodsId: 'soap' })).code
  })

  const tries = async (who: string, action: 'market.lookUp' | 'market.handOver' | 'team.joinByCode', times: number) => {
    const said: string[] = []
    for (let nth = 0; nth < times; nth += 1) said.push(await county.refused(who, action, { code: codeOf(nth) }))
    return said
  }

  test('300 pick-up codes at a counter: five are looked at, then each costs a longer pause', async () => {
    const said = await tries('keeper', 'market.lookUp', 300)
    expect(said.filter((reason) => reason === 'CODE_UNKNOWN')).toHaveLength(5)
    expect(said.at(-1)).toBe('GUESSED_TOO_OFTEN')
    expect(await county.refused('keeper', 'market.handOver', { code })).toBe('GUESSED_TOO_OFTEN')
    const looked: number[] = []
    for (let minute = 1; minute <= 24 * 60; minute += 1) {
      county.clock.advance({ minutes: 1 })
      if (await county.refused('keeper', 'market.lookUp', { code: codeOf(minute) }) === 'CODE_UNKNOWN') looked.push(minute)
    }
    expect(looked.length).toBeLessThan(12)
    expect(looked.slice(0, 3)).toEqual([1, 6, 21])
  })

  test('fifty at once are no way round it', async () => {
    const replies = await Promise.all(Array.from({ length: 50 }, (_, nth) => county.ask('v2', 'team.joinByCode', { code: codeOf(nth) })))
    expect(replies.filter((reply) => !reply.ok && reply.reason === 'TEAM_CODE_UNKNOWN').length).toBeLessThanOrEqual(5)
  })

  test('who mistypes now and then goes on at once; what was right is never counted', async () => {
    await tries('keeper', 'market.lookUp', 4)
    for (let nth = 0; nth < 20; nth += 1) expect(await county.ask('keeper', 'market.lookUp', { code })).toMatchObject({ ok: true })
    expect(await county.does('keeper', 'market.handOver', { code })).toEqual({ state: 'handedOver' })
    county.clock.advance({ days: 1, minutes: 1 })
    expect((await tries('keeper', 'market.lookUp', 6)).filter((reason) => reason === 'CODE_UNKNOWN')).toHaveLength(5)
  })

  test('each person counts for herself, and a repetition is given its first answer even while she has to wait', async () => {
    const first = await county.ask('keeper', 'market.handOver', { code }, 'request-hand-over')
    expect(first).toMatchObject({ ok: true })
    await tries('keeper', 'market.lookUp', 6)
    expect(await county.ask('keeper', 'market.handOver', { code }, 'request-hand-over')).toEqual(first)
    expect(await county.refused('v2', 'team.joinByCode', { code: codeOf(1) })).toBe('TEAM_CODE_UNKNOWN')
  })
})
