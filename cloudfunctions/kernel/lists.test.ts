/** One broken document, or one of a newer form, takes itself out of a list and nobody else's line; the administrator hears of it. */
import { openCounty, openOrderFor, type County } from '../../tests/county'
import { aPerson, anAccount, PATH } from '../../tests/factories'
import type { CollectionName } from '../../domain/collections'
import type { Store } from '../store/port'
import { simulatedAsItLies } from '../store/simulated'
import { withForms } from '../store/withForms'

let bare: Store
let store: Store
let county: County
beforeEach(async () => {
  bare = simulatedAsItLies()
  store = withForms(bare)
  county = await openCounty(store, { volunteers: 2 })
})

const put = (collection: CollectionName, document: object) => bare.transact((tx) => tx.create(collection, document as never))
const bend = (collection: CollectionName, id: string, bent: object) => bare.transact(async (tx) => tx.replace(collection, { ...(await tx.get(collection, id))!, ...bent } as never))
const told = async () => (await store.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 100 })).items.map(({ _id }) => _id)
const kinds = async (who: string) => (await county.does(who, 'workbench.waiting', {})).waiting.map(({ kind, count }) => [kind, count])
const since = () => county.clock.now()
const notice = (id: string, personId: unknown) => put('starAwards', { ...PATH, _id: id, personId, level: 1, year: '', minutes: 600, state: 'onNotice', stateSince: since(), noticeUntil: '2026-06-20', noticedBy: 'head' })

test('hours that are none leave a door without words; who lives there is still told who she is', async () => {
  await bend('places', PATH.station, { hours: 'x' })
  expect(await county.does('granny', 'person.me', {})).toMatchObject({ personId: 'granny', station: { id: PATH.station, openingHours: '' } })
  expect(await told()).toEqual([`unreadable:places:${PATH.station}`])
})

test.each([[true], [7]])('a star whose person is %j is left out, and the others are read', async (personId) => {
  await notice('good', 'v1')
  await notice('bad', personId)
  expect((await county.does('granny', 'star.notices', {})).notices.map(({ starId }) => starId)).toEqual(['good'])
  expect(await told()).toEqual(['unreadable:starAwards:bad'])
})

test('one asked at no instant is left out of its own kind, and all else waits as before', async () => {
  await county.does('granny', 'wish.tell', { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station })
  const agency = { ...PATH, principalId: 'granny', agentId: 'grid', scopes: ['wishes'], state: 'proposed' }
  await put('agencies', { ...agency, _id: 'bad', askedAt: 5 })
  expect(await kinds('head')).toEqual([['wishes', 1]])
  await put('agencies', { ...agency, _id: 'good', askedAt: since() })
  expect(await kinds('head')).toEqual(expect.arrayContaining([['wishes', 1], ['agencies', 1]]))
  expect(await told()).toEqual(['unreadable:agencies:bad'])
})

test('a household\'s purse that cannot be read takes no shelf away', async () => {
  await bend('people', 'v1', { household: 'h1' })
  await put('accounts', { ...anAccount({ balance: 3 }), _id: 'household:h1', kind: 'household', holder: 'h1', lots: 'x', nextExpiry: '', warnOn: '' })
  const { goods, ofHousehold } = await county.does('v1', 'market.goods', {})
  expect([goods.map(({ goodsId }) => goodsId), ofHousehold]).toEqual([['soap'], 0])
  expect(await told()).toEqual(['unreadable:accounts:household:h1'])
})

test('what a newer version has written closes no list, and is told once a collection', async () => {
  const [old, one, two] = [await openOrderFor(county, 1), await openOrderFor(county, 1), await openOrderFor(county, 1)] as const
  for (const id of [one, two]) await bend('orders', id, { form: 99 })
  for (const who of ['v1', 'v2']) expect((await county.does(who, 'order.feed', { scope: 'county' })).orders.map(({ orderId }) => orderId)).toEqual([old])
  expect(await told()).toEqual(['newerForm:orders'])
  expect(await store.get('troubles', 'newerForm:orders')).toMatchObject({ tries: 1, document: 'orders' })
})

test('what adds up or is taken along stops there instead, and is told as well', async () => {
  const orderId = await openOrderFor(county, 1)
  await bend('orders', orderId, { form: 99 })
  expect(await county.refused('v1', 'order.claim', { orderId })).toBe('UPGRADING')
  expect(await told()).toEqual(['newerForm:orders'])
})

test('the administrator reads of it in words, without an id', async () => {
  await put('people', aPerson('admin', { logins: ['wx-admin'], posts: [{ role: 'villager', place: PATH.station }, { role: 'systemAdmin', place: PATH.centre }] }))
  await put('logins', { _id: 'wx-admin', personId: 'admin' })
  await notice('bad', 7)
  await county.does('granny', 'star.notices', {})
  expect((await county.does('admin', 'upkeep.troubles', {})).lines).toMatchObject([{ job: 'unreadable', count: 1 }])
})

describe('lists that one document of a newer form, or one that cannot be read, used to close', () => {
  const posted = () => bend('people', 'head', { posts: [{ role: 'villager', place: PATH.station }, { role: 'stationHead', place: PATH.station }] })
  const claim = (id: string, bent: object = {}) => put('identityClaims', { ...PATH, _id: id, login: `wx-${id}`, name: '王奶奶', number: '11', lost: false, state: 'waiting', at: since(), ...bent })
  const merge = (id: string, bent: object = {}) => put('merges', { ...PATH, _id: id, askerId: 'v1', otherId: '', name: '王奶奶', number: '11', state: 'asked', at: since(), dueAt: '', note: '', ...bent })

  test.each([
    ['a name that is none', { name: 7 }, 'unreadable:identityClaims:bad'],
    ['a newer form', { form: 99 }, 'newerForm:identityClaims'],
  ])('phones that wait for her word: %s', async (_name, bent, id) => {
    await posted()
    await claim('good')
    await claim('bad', bent)
    expect((await county.does('head', 'person.loginsToApprove', {})).claims.map(({ claimId }) => claimId)).toEqual(['good'])
    expect(await told()).toEqual([id])
  })

  test.each([
    ['a name that is none', { name: 7 }, 'unreadable:merges:bad'],
    ['an asker that is none', { askerId: 7 }, 'unreadable:merges:bad'],
    ['a newer form', { form: 99 }, 'newerForm:merges'],
  ])('who is registered twice: %s', async (_name, bent, id) => {
    await posted()
    await merge('good')
    await merge('bad', bent)
    expect((await county.does('head', 'person.mergesToAnswer', {})).asked.map(({ mergeId }) => mergeId)).toContain('good')
    expect(await told()).toEqual([id])
  })

  test('her teams: a membership of no team and one of a newer form are left out', async () => {
    const own = { ...PATH, personId: 'v1', teamName: '队', personName: '李', state: 'member', askedAt: since(), note: '' }
    for (const [id, bent] of [['odd', { teamId: 7 }], ['newer', { teamId: 't', form: 99 }]] as const) await put('memberships', { ...own, _id: id, ...bent })
    expect((await county.does('v1', 'team.mine', {})).teams).toEqual([])
    expect((await told()).sort()).toEqual(['newerForm:memberships', 'unreadable:memberships:odd'])
  })

  test('what she reserved, the covers around her and who is on one', async () => {
    await posted()
    const reserved = { ...PATH, personId: 'v1', market: PATH.station, code: '1', marketName: '超市', goodsName: '肥皂', unit: '块', points: 1, state: 'reserved', reservedAt: since(), expiresAt: '', endedAt: '' }
    const cover = { ...PATH, place: PATH.station, placeName: '青禾村', insurer: '平安', words: '一万', from: '2026-01-01', until: '2026-12-31', people: 1, at: since() }
    const entry = { ...PATH, coverId: 'good', personId: 'v1', personName: '李', from: '2026-01-01', until: '2026-12-31' }
    for (const [id, bent] of [['good', {}], ['newer', { form: 99 }]] as const) {
      await put('redemptions', { ...reserved, _id: id, ...bent })
      await put('covers', { ...cover, _id: id, ...bent })
      await put('coverEntries', { ...entry, _id: `e-${id}`, ...bent })
    }
    expect((await county.does('v1', 'market.mine', {})).redemptions.map(({ redemptionId }) => redemptionId)).toEqual(['good'])
    expect((await county.does('head', 'team.covers', {})).covers.map(({ coverId }) => coverId)).toEqual(['good'])
    expect((await county.does('head', 'team.coverRoster', { coverId: 'good' })).people).toHaveLength(1)
    expect((await told()).sort()).toEqual(['newerForm:coverEntries', 'newerForm:covers', 'newerForm:redemptions'])
  })
})
