/** 首页 and 我的 say in one answer what was asked in five; on the simulated store and SQLite. */
import { firstTimer, openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { anAccount, PATH } from '../../../tests/factories'
import type { CollectionName } from '../../../domain/collections'
import type { AgencyScope } from '../../../domain/ground/agencyScopes'
import { openSimulated, simulatedAsItLies } from '../../store/simulated'
import { openSqlite } from '../../store/sqlite'
import type { Store } from '../../store/port'
import { withForms } from '../../store/withForms'

const WISH = { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const

describe.each<[string, () => Store]>([['simulated', () => openSimulated().store], ['sqlite', () => openSqlite({ file: ':memory:' })]])('%s', (_, open) => {
  let county: County
  beforeEach(async () => {
    county = await openCounty(open())
  })
  const today = (who: string) => county.does(who, 'home.today', {})
  const mine = (who: string) => county.does(who, 'home.mine', {})

  test('who I am is what person.me says, and what is unread is counted', async () => {
    await county.does('granny', 'wish.tell', WISH)
    const { wishes: [wish] } = await today('granny')
    await county.does('head', 'wish.askBack', { wishId: wish?.wishId ?? '', note: '几点方便？' })
    const me = await county.does('granny', 'person.me', {})
    expect(await today('granny')).toMatchObject({ me, unread: 1, promises: [], waiting: [], wishes: [{ title: '想有人陪', state: 'needsInfo' }] })
    expect(await mine('granny')).toEqual({ me, unread: 1, promises: { toGo: 0, awaitingNod: 0 }, hours: null, points: { own: 0 } })
  })

  test('what I promised: from taking it up to being done, and no name or address of whom it is for [F22]', async () => {
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    const { promises } = await today('v1')
    expect(promises).toMatchObject([{ orderId, title: '端午想吃手工粽子', when: { kind: 'anytime' }, state: 'held', next: 'checkIn' }])
    expect(JSON.stringify(promises)).not.toMatch(/granny|1380000/)
    expect((await mine('v1')).promises).toEqual({ toGo: 1, awaitingNod: 0 })
    await county.does('v1', 'order.checkIn', { orderId })
    expect((await today('v1')).promises).toMatchObject([{ state: 'checkedIn', next: 'checkOut' }])
    county.clock.advance({ minutes: 90 })
    await county.does('v1', 'order.checkOut', { orderId })
    expect([(await today('v1')).promises, (await mine('v1')).promises.toGo]).toEqual([[], 0])
  })

  test('one given back, or called off by whom it was for, is promised no more', async () => {
    const [first, second] = [await openOrderFor(county, 1), await openOrderFor(county, 1)]
    for (const orderId of [first, second]) await county.does('v1', 'order.claim', { orderId })
    await county.does('v1', 'order.release', { orderId: first, reason: '' })
    expect((await today('v1')).promises.map(({ orderId }) => orderId)).toEqual([second])
    await county.does('granny', 'wish.callOff', { wishId: second, reason: '办好了' })
    expect((await today('v1')).promises).toEqual([])
  })

  test('a promise older than many that came to nothing is found all the same', async () => {
    const old = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId: old })
    await county.store.transact(async (tx) => {
      const claim = await tx.get('claims', `${old}:v1`)
      for (let n = 0; n < 25; n += 1) if (claim) await tx.create('claims', { ...claim, _id: `o${n}:v1`, orderId: `o${n}`, state: 'released', heldAt: `2026-06-02T01:00:${String(n).padStart(2, '0')}.000Z` })
    })
    expect((await today('v1')).promises.map(({ orderId }) => orderId)).toEqual([old])
  })

  test('a first-timer reads that the station has to nod, and whose wish it is reads of nobody before', async () => {
    await firstTimer(county, 'lin')
    const orderId = await openOrderFor(county, 1)
    await county.does('lin', 'order.claim', { orderId })
    expect((await today('lin')).promises).toMatchObject([{ next: 'nod' }])
    expect((await mine('lin')).promises).toEqual({ toGo: 0, awaitingNod: 1 })
    expect((await today('granny')).wishes).toMatchObject([{ order: { state: 'open', next: '还差1位帮手' } }])
    await county.does('head', 'order.nod', { claimId: `${orderId}:${(await today('lin')).me.personId}` })
    expect((await today('lin')).promises).toMatchObject([{ next: 'checkIn' }])
    expect((await today('granny')).wishes).toMatchObject([{ order: { state: 'filled' } }])
  })

  test('her wish leads her by the same words as its own page, up to her word and her review', async () => {
    const orderId = await openOrderFor(county, 1)
    await county.does('granny', 'wish.tell', WISH)
    const standing = async () => (await today('granny')).wishes.find(({ wishId }) => wishId === orderId)?.order
    const page = async () => {
      const { state, timeLine } = await county.does('granny', 'order.detail', { orderId })
      return { state, next: timeLine[timeLine.length - 1]?.text }
    }
    expect(await standing()).toEqual(await page())
    await county.does('v1', 'order.claim', { orderId })
    expect(await standing()).toEqual(await page())
    await county.does('v1', 'order.checkIn', { orderId })
    county.clock.advance({ minutes: 60 })
    await county.does('v1', 'order.checkOut', { orderId })
    expect(await standing()).toMatchObject({ ...(await page()), turn: 'confirm' })
    // What waits for her stands before what she told later.
    expect((await today('granny')).wishes.map(({ title }) => title)).toEqual(['端午想吃手工粽子', '想有人陪'])
    for (const who of ['granny', 'head']) await county.does(who, 'hours.confirm', { claimId: `${orderId}:v1` })
    expect(await standing()).toMatchObject({ state: 'confirmed', turn: 'review' })
    await county.does('granny', 'order.review', { orderId, score: 5, words: '' })
    expect((await today('granny')).wishes.map(({ title, order }) => [title, order?.state])).toEqual([['想有人陪', undefined], ['端午想吃手工粽子', 'reviewed']])
  })

  test('who holds a post reads what waits as on the workbench, and the wishes she wrote for others', async () => {
    await county.does('grid', 'wish.tell', { ...WISH, forPerson: { personId: 'granny', consent: true } })
    const { waiting } = await today('head')
    expect(waiting).toEqual((await county.does('head', 'workbench.waiting', {})).waiting)
    expect(waiting).toMatchObject([{ kind: 'wishes', count: 1 }])
    for (const who of ['granny', 'grid']) expect((await today(who)).wishes).toMatchObject([{ beneficiaryName: '乡亲granny', writerName: '乡亲grid' }])
    expect([(await today('v1')).waiting, (await today('v1')).wishes]).toEqual([[], []])
  })

  test('minutes, star and points are those of their own pages; a household\'s beside one\'s own', async () => {
    await serve(county, await claimed('v1'), 'v1', 120)
    expect(await mine('v1')).toMatchObject({ hours: { creditMinutes: 120, level: 0 }, points: { own: 20 } })
    const { householdId } = await county.does('grid', 'household.found', { headId: 'v1', name: '李家' })
    expect((await mine('v1')).points).toEqual({ own: 20, household: 0 })
    await county.does('v1', 'household.pool', { points: 5 })
    expect((await mine('v1')).points).toEqual({ own: 15, household: (await county.does('v1', 'household.points', {})).available })
    expect(householdId).not.toBe('')
  })

  const claimed = async (who: string): Promise<string> => {
    const orderId = await openOrderFor(county, 1)
    await county.does(who, 'order.claim', { orderId })
    return orderId
  }

  describe('who acts for her', () => {
    const begin = (scopes: AgencyScope[]) => county.does('worker', 'agency.begin', { principalId: 'granny', agentId: 'v1', scopes, bothHere: true })
    const acting = async (action: 'home.today' | 'home.mine') => {
      const reply = await county.ask('v1', action, {}, undefined, 'granny')
      return reply.ok ? reply.data : reply.reason
    }

    test('sees the parts his agency opens and no others; never her minutes or her household\'s purse [N27]', async () => {
      await county.does('granny', 'wish.tell', WISH)
      await county.does('grid', 'household.found', { headId: 'granny', name: '王家' })
      await begin(['messages'])
      expect(await acting('home.today')).toMatchObject({ me: { name: '乡亲granny' }, unread: 0, wishes: [], promises: [], waiting: [] })
      expect(await acting('home.mine')).toMatchObject({ hours: null, points: { own: null } })
      await county.does('granny', 'agency.stop', { agencyId: 'granny:v1' })
      expect([await acting('home.today'), await acting('home.mine')]).toEqual(['AGENCY_NOT_LIVE', 'AGENCY_NOT_LIVE'])
      await begin(['wishes', 'goods'])
      expect(await acting('home.today')).toMatchObject({ wishes: [{ title: '想有人陪' }] })
      expect(await acting('home.mine')).toMatchObject({ points: { own: 0 } })
      expect(await acting('home.mine')).not.toHaveProperty('points.household')
    })

    test('a helper who taps for her is not asked to review himself', async () => {
      await begin(['wishes', 'services'])
      await serve(county, await claimed('v1'), 'v1', 60)
      expect((await today('granny')).wishes).toMatchObject([{ order: { turn: 'review' } }])
      expect(JSON.stringify(await acting('home.today'))).not.toContain('"turn"')
    })
  })
})

describe('one document that cannot be read closes nothing', () => {
  let bare: Store
  let county: County
  beforeEach(async () => {
    bare = simulatedAsItLies()
    county = await openCounty(withForms(bare))
  })
  const bend = (collection: CollectionName, id: string, bent: object) => bare.transact(async (tx) => tx.replace(collection, { ...(await tx.get(collection, id))!, ...bent } as never))
  const put = (collection: CollectionName, document: object) => bare.transact((tx) => tx.create(collection, document as never))
  const told = async () => (await bare.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 100 })).items.map(({ _id }) => _id)
  const claimed = async () => {
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    return orderId
  }

  test('an order: the other promises stand, and whose wish it is still sees it', async () => {
    const [bad, good] = [await claimed(), await claimed()]
    await bend('orders', bad, { form: 99 })
    expect((await county.does('v1', 'home.today', {})).promises.map(({ orderId }) => orderId)).toEqual([good])
    const { wishes } = await county.does('granny', 'home.today', {})
    expect(wishes.map(({ wishId, order }) => [wishId, order?.state])).toEqual([[good, 'filled'], [bad, undefined]].sort())
    expect(await told()).toEqual(['newerForm:orders'])
  })

  test('a wish, and a claim on an order', async () => {
    const orderId = await claimed()
    const { wishId: last } = await county.does('granny', 'wish.tell', WISH)
    await bend('wishes', last, { toldAt: 7 })
    await bend('claims', `${orderId}:v1`, { form: 99 })
    expect((await county.does('granny', 'home.today', {})).wishes.map(({ wishId }) => wishId)).toEqual([orderId])
    expect((await told()).sort()).toEqual(['newerForm:claims', `unreadable:wishes:${last}`])
  })

  test.each([
    ['a purse', async () => put('accounts', { ...anAccount(), _id: 'person:v1', holder: 'v1', lots: 'x' }), { points: { own: null }, hours: { creditMinutes: 0 } }],
    ['a purse of a newer form', async () => put('accounts', { ...anAccount(), _id: 'person:v1', holder: 'v1', form: 99 }), { points: { own: null }, hours: { creditMinutes: 0 } }],
    ['a tally of a newer form', async () => put('hourTallies', { _id: 'v1', form: 99 }), { points: { own: 0 }, hours: null }],
  ])('%s: a sum is left out, never guessed', async (_name, broken, expected) => {
    await broken()
    expect(await county.does('v1', 'home.mine', {})).toMatchObject({ ...expected, unread: 0 })
    expect(await told()).toHaveLength(1)
  })

  test('her station: she still comes in, and reads its name', async () => {
    await bend('places', PATH.station, { form: 99 })
    for (const action of ['person.me', 'home.today'] as const) expect(JSON.stringify(await county.does('granny', action, {}))).toContain('柳湾村')
    expect(await told()).toEqual(['newerForm:places'])
  })
})
