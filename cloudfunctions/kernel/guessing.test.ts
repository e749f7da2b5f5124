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

  test('300 pick-up codes at a counter: five are looked at, then each costs a pause, and thirty are a day\'s', async () => {
    const said = await tries('keeper', 'market.lookUp', 300)
    expect(said.filter((reason) => reason === 'CODE_UNKNOWN')).toHaveLength(5)
    expect(said.at(-1)).toBe('GUESSED_TOO_OFTEN')
    const looked: number[] = []
    for (let minute = 1; minute < 24 * 60; minute += 1) {
      county.clock.advance({ minutes: 1 })
      if (await county.refused('keeper', 'market.lookUp', { code: codeOf(minute) }) === 'CODE_UNKNOWN') looked.push(minute)
    }
    expect(looked).toHaveLength(25)
    expect(looked.slice(0, 7)).toEqual([1, 2, 4, 7, 12, 22, 32])
    expect(await county.refused('keeper', 'market.lookUp', { code })).toBe('GUESSED_ALL_DAY')
  })

  test('while she has to wait, a right code and a wrong one hear the same sentence: until when, and what to do [F63]', async () => {
    await tries('keeper', 'market.lookUp', 5)
    const [right, wrong] = [await county.ask('keeper', 'market.lookUp', { code }), await county.ask('keeper', 'market.lookUp', { code: codeOf(7) })]
    expect(right).toMatchObject({ ok: false, reason: 'GUESSED_TOO_OFTEN', message: '输错好几次了，请过一分钟再输；先和对方核对数字，能扫码更稳当。' })
    expect({ ...wrong, ref: '' }).toEqual({ ...right, ref: '' })
    expect(await county.refused('keeper', 'market.handOver', { code })).toBe('GUESSED_TOO_OFTEN')
    county.clock.advance({ minutes: 1 })
    expect(await county.ask('keeper', 'market.lookUp', { code })).toMatchObject({ ok: true })
  })

  test('the right one clears what she mistyped: five more are nobody\'s fault', async () => {
    await tries('keeper', 'market.lookUp', 4)
    expect(await county.ask('keeper', 'market.lookUp', { code })).toMatchObject({ ok: true })
    county.clock.advance({ minutes: 1 })
    const said = await tries('keeper', 'market.lookUp', 6)
    expect(said.map((reason) => reason === 'CODE_UNKNOWN')).toEqual([true, true, true, true, true, false])
  })

  test('many guessers at one door: who comes with the right code is let in, who guesses gets one try', async () => {
    await store.transact((tx) => tx.create('tallies', { _id: 'codes:market:liuwan', day: '2026-06-01', times: {}, homes: [], mistyped: 299 }))
    expect(await tries('keeper', 'market.lookUp', 3)).toEqual(['CODE_UNKNOWN', 'GUESSED_ALL_DAY', 'GUESSED_ALL_DAY'])
    expect(await county.ask('keeper', 'market.lookUp', { code })).toMatchObject({ message: '今天输错的数字太多了，请明天凌晨0点以后再来；等不及请打站里的电话。' })
    county.clock.advance({ days: 1 })
    expect(await county.ask('keeper', 'market.lookUp', { code })).toMatchObject({ ok: true })
    expect(await tries('v1', 'team.joinByCode', 2)).toEqual(['TEAM_CODE_UNKNOWN', 'TEAM_CODE_UNKNOWN'])
  })

  test('fifty at once are no way round it', async () => {
    const replies = await Promise.all(Array.from({ length: 50 }, (_, nth) => county.ask('v2', 'team.joinByCode', { code: codeOf(nth) })))
    expect(replies.filter((reply) => !reply.ok && reply.reason === 'TEAM_CODE_UNKNOWN').length).toBeLessThanOrEqual(5)
  })

  test('who mistypes now and then goes on at once; what was right is never counted', async () => {
    await tries('keeper', 'market.lookUp', 4)
    for (let nth = 0; nth < 40; nth += 1) expect(await county.ask('keeper', 'market.lookUp', { code })).toMatchObject({ ok: true })
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
