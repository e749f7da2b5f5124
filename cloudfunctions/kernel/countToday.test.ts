/** What somebody who goes too far meets, through the one way in, on the simulated store and on SQLite. */
import { openCounty, openOrderFor, type County } from '../../tests/county'
import { PATH } from '../../tests/factories'
import type { Store } from '../store/port'
import { drawerOf } from './fromWhere'
import { openSimulated } from '../store/simulated'
import { openSqlite } from '../store/sqlite'

const WISH = { title: '换个灯泡', category: 'repair' as const, when: { kind: 'anytime' as const }, seats: 1, stationId: PATH.station }

describe.each<[string, () => Store]>([['simulated', () => openSimulated().store], ['sqlite', () => openSqlite({ file: ':memory:' })]])('%s', (_, open) => {
  let county: County
  beforeEach(async () => { county = await openCounty(open()) })

  const tell = (requestId?: string) => county.ask('granny', 'wish.tell', WISH, requestId)

  test('of many wishes in a row ten are taken, and tomorrow it goes on', async () => {
    const replies = []
    for (let nth = 0; nth < 14; nth += 1) replies.push(await tell(`request-of-${nth}`))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(10)
    expect(replies[10]).toMatchObject({ ok: false, reason: 'WISHES_TOLD_TODAY' })
    expect(await tell('request-of-9')).toEqual(replies[9])
    county.clock.advance({ hours: 15 })
    expect(await tell()).toMatchObject({ ok: true })
  })

  test('a repetition counts once and a refused one not at all; two at once cannot both be the last', async () => {
    await tell('request-once')
    await tell('request-once')
    expect(await county.refused('granny', 'wish.tell', { ...WISH, when: { kind: 'day', date: '2026-05-01', part: 'allDay' } })).toBe('WISH_DAY_PAST')
    for (let nth = 0; nth < 8; nth += 1) await tell()
    const both = await Promise.all([tell(), tell()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('who acts for somebody uses up her own times, and the other may go on telling', async () => {
    const { householdId } = await county.does('head', 'household.found', { headId: 'granny', name: '王家' })
    await county.does('head', 'household.comeIn', { householdId, personId: 'v2', relation: 'child' })
    const { agencyId } = await county.does('v2', 'agency.ask', { principalId: 'granny', scopes: ['wishes'] })
    await county.does('granny', 'agency.answer', { agencyId, accept: true })
    const forGranny = []
    for (let nth = 0; nth < 12; nth += 1) forGranny.push(await county.ask('v2', 'wish.tell', WISH, `request-for-${nth}`, 'granny'))
    expect(forGranny.filter(({ ok }) => ok)).toHaveLength(10)
    expect(forGranny[10]).toMatchObject({ ok: false, reason: 'WISHES_TOLD_TODAY' })
    expect((await county.store.get('tallies', 'granny'))?.times).toBeUndefined()
    expect(await tell()).toMatchObject({ ok: true })
  })

  test('a claim that was never looked at is no home seen', async () => {
    for (let nth = 0; nth < 8; nth += 1) {
      const orderId = await openOrderFor(county, 1)
      await county.does('v1', 'order.claim', { orderId })
      await county.does('v1', 'order.release', { orderId })
    }
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    expect(await county.ask('v1', 'order.whereToGo', { orderId })).toMatchObject({ ok: true })
    expect((await county.store.get('tallies', 'v1'))?.homes).toHaveLength(1)
  })

  test('claim, look, release: six homes in a day, however the claims end', async () => {
    const seen: string[] = []
    for (let nth = 0; nth < 7; nth += 1) {
      const { wishId: orderId } = await county.does('grid', 'wish.tell', { ...WISH, forPerson: { personId: 'granny', consent: true } })
      await county.does('head', 'wish.accept', { wishId: orderId })
      await county.does('v1', 'order.claim', { orderId })
      const looks = await Promise.all([county.ask('v1', 'order.whereToGo', { orderId }), county.ask('v1', 'order.whereToGo', { orderId })])
      seen.push(...new Set(looks.map((look) => (look.ok ? 'seen' : look.reason))))
      await county.does('v1', 'order.release', { orderId, reason: '来不了' })
    }
    expect(seen).toEqual([...Array<string>(6).fill('seen'), 'HOMES_SEEN_TODAY'])
  })

  test('300 newcomers from one address: a village hall full of them is taken in, then it is enough for today; the address is kept nowhere', async () => {
    const store = open()
    county = await openCounty(store, { addressOf: (who) => (who.startsWith('hall') ? '203.0.113.7' : '198.51.100.9') })
    const join = (who: string) => county.ask(who, 'person.join', { name: '王秀', stationId: PATH.station, isFourteen: true })
    const said: string[] = []
    for (let nth = 0; nth < 300; nth += 1) said.push(await join(`hall${nth}`).then((reply) => (reply.ok ? 'in' : reply.reason)))
    expect(said).toEqual([...Array<string>(200).fill('in'), ...Array<string>(100).fill('JOINED_FROM_HERE_TODAY')])
    expect(await join('hall0')).toMatchObject({ ok: true })
    expect(await join('elsewhere')).toMatchObject({ ok: true })
    county.clock.advance({ hours: 15 })
    expect(await join('hall299')).toMatchObject({ ok: true })
    const [drawer] = await store.getMany('tallies', [drawerOf('203.0.113.7')])
    expect(JSON.stringify(drawer)).not.toContain('203.0')
  })

  test('where the platform names no address nobody is counted with all others: a whole village joins on one day', async () => {
    const said = new Set<string>()
    for (let nth = 0; nth < 210; nth += 1) said.add(await county.ask(`new${nth}`, 'person.join', { name: '王秀', stationId: PATH.station, isFourteen: true }).then((reply) => (reply.ok ? 'in' : reply.reason)))
    expect([...said]).toEqual(['in'])
  })
})
