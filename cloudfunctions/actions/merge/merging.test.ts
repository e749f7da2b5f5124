/** Two registrations of one person (K4): asked on her phone, verified by who knows her, a day to object, then one. */
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { addSecondStation, OTHER } from '../../../tests/twoStations'
import type { Person } from '../../../domain/person/person'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../../jobs/runJobs'

const NAME = '陈双全'
const ASKED = { name: NAME, stationId: PATH.station }

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  for (const id of ['v1', 'v2', 'v3']) await change(id, { name: NAME })
})

const change = (id: string, by: Partial<Person>) => world.store.transact(async (tx) => {
  const person = await tx.get('people', id)
  if (person) await tx.replace('people', { ...person, ...by })
})
const ask = async (who = 'v2', input = ASKED) => (await county.does(who, 'person.askMerge', input)).mergeId
const agree = (mergeId: string, who = 'grid', personId = 'v1') => county.ask(who, 'person.agreeMerge', { mergeId, personId })
const reasonOf = (reply: { ok: boolean; reason?: string }) => (reply.ok ? 'ok' : reply.reason)
const runTwice = async () => {
  for (let run = 0; run < 4; run += 1) {
    county.clock.advance({ minutes: 2 })
    await runJobs({ store: world.store, clock: county.clock })
  }
}

test('asked, verified, a day later one: both phones are hers, hours and points are together [K4]', async () => {
  const orderId = await openOrderFor(county, 2)
  for (const who of ['v1', 'v2']) {
    await county.does(who, 'order.claim', { orderId })
    await serve(county, orderId, who, 120)
  }
  const before = await Promise.all(['v1', 'v2'].map(async (who) => ({ hours: await county.does(who, 'hours.mine', {}), points: await county.does(who, 'points.mine', {}) })))
  const asked = await county.does('v2', 'person.askMerge', ASKED)
  const { asked: [line] } = await county.does('grid', 'person.mergesToAnswer', {})
  expect(line).toMatchObject({ mergeId: asked.mergeId, askerName: NAME, number: asked.number, name: NAME, found: false, people: [{ personId: 'v1', name: NAME, hasPhone: true }, { personId: 'v3' }] })
  expect(reasonOf(await agree(asked.mergeId))).toBe('ok')
  expect((await county.does('v1', 'notice.inbox', {})).messages[0]).toMatchObject({ kind: 'mergeNews' })
  await runTwice()
  expect((await county.does('v2', 'person.me', {})).personId).toBe('v2')
  county.clock.advance({ days: 1 })
  await runTwice()
  for (const phone of ['v1', 'v2']) expect(await county.does(phone, 'person.me', {})).toMatchObject({ personId: 'v1' })
  expect((await county.does('v2', 'person.myMerge', {})).merge).toMatchObject({ state: 'done' })
  const hours = await county.does('v2', 'hours.mine', {})
  expect(hours.creditMinutes).toBe((before[0]?.hours.creditMinutes ?? 0) + (before[1]?.hours.creditMinutes ?? 0))
  expect([hours.entries, hours.lines.length]).toEqual([2, 2])
  expect((await county.does('v2', 'points.mine', {})).balance).toBe((before[0]?.points.balance ?? 0) + (before[1]?.points.balance ?? 0))
})

test('either phone, and the station, can stop it within the day', async () => {
  for (const who of ['v2', 'v1', 'head']) {
    const mergeId = await ask()
    await agree(mergeId)
    expect(await county.does(who, 'person.stopMerge', { mergeId })).toMatchObject({ state: 'stopped' })
    county.clock.advance({ days: 2 })
    await runTwice()
    expect(await county.does('v2', 'person.me', {})).toMatchObject({ personId: 'v2' })
  }
  expect(await county.refused('v2', 'person.stopMerge', { mergeId: 'merge:v2:0' })).toBe('MERGE_MOVED_ON')
  expect(await county.refused('v3', 'person.stopMerge', { mergeId: 'merge:v2:0' })).toBe('NOT_ALLOWED')
})

test('refused with a reason, which is hers to read', async () => {
  const mergeId = await ask()
  await county.does('head', 'person.refuseMerge', { mergeId, note: '那是另一位同名的乡亲' })
  expect((await county.does('v2', 'person.myMerge', {})).merge).toMatchObject({ state: 'refused', note: '那是另一位同名的乡亲' })
  expect(reasonOf(await agree(mergeId))).toBe('MERGE_MOVED_ON')
})

test('asked again it is one request with one number; after two weeks nobody may answer it', async () => {
  const first = await county.does('v2', 'person.askMerge', ASKED)
  expect(await county.does('v2', 'person.askMerge', { ...ASKED, name: '陈双喜' })).toEqual(first)
  county.clock.advance({ days: 14, minutes: 1 })
  expect((await county.does('grid', 'person.mergesToAnswer', {})).asked).toEqual([])
  expect(reasonOf(await agree(first.mergeId))).toBe('MERGE_MOVED_ON')
  await runJobs({ store: world.store, clock: county.clock })
  expect(await world.store.get('merges', first.mergeId)).toMatchObject({ state: 'stopped', name: '' })
})

test('her phone is told nothing about whether there is anybody of that name', async () => {
  const there = await county.does('v2', 'person.askMerge', ASKED)
  const nobody = await county.does('v3', 'person.askMerge', { ...ASKED, name: '没有这个人' })
  expect(Object.keys(there)).toEqual(Object.keys(nobody))
  expect(JSON.stringify(await county.does('v2', 'person.myMerge', {}))).not.toMatch(/v1|1380000/)
})

test('nobody verifies herself, and who holds a post is verified by the head', async () => {
  const own = await ask('v2', { ...ASKED, name: '乡亲grid' })
  expect(reasonOf(await agree(own, 'grid', 'grid'))).toBe('MERGE_OWN')
  expect(reasonOf(await agree(own, 'worker', 'grid'))).toBe('NOT_ALLOWED')
  expect(reasonOf(await agree(own, 'head', 'grid'))).toBe('ok')
  county.clock.advance({ days: 2 })
  await runTwice()
  expect(await county.does('v2', 'person.me', {})).toMatchObject({ personId: 'grid' })
})

test('what speaks for two people, or for somebody who must not be merged, is refused in its own words', async () => {
  const mergeId = await ask()
  const refused = async (set: () => Promise<unknown>) => {
    await set()
    return reasonOf(await agree(mergeId))
  }
  expect(reasonOf(await agree(mergeId, 'grid', 'v2'))).toBe('MERGE_SAME')
  await county.does('head', 'agency.begin', { principalId: 'v1', agentId: 'v2', scopes: ['wishes'], bothHere: true })
  expect(reasonOf(await agree(mergeId))).toBe('MERGE_TWO_PEOPLE')
  await county.does('v1', 'agency.stop', { agencyId: 'v1:v2' })
  expect(await refused(() => change('v1', { minorUntil: '2099-01-01' }))).toBe('MERGE_AGE')
  expect(await refused(() => change('v2', { minorUntil: '2098-01-01' }))).toBe('MERGE_AGE')
  await change('v2', { minorUntil: '2099-01-01' })
  expect(await refused(() => Promise.all(['v1', 'v2'].map((id) => change(id, { posts: [{ role: 'shopKeeper', place: PATH.station }] }))))).toBe('NOT_ALLOWED')
  expect(reasonOf(await agree(mergeId, 'head'))).toBe('MERGE_POSTS')
  await Promise.all(['v1', 'v2'].map((id) => change(id, { posts: [{ role: 'villager', place: PATH.station }, { role: 'volunteer', place: PATH.station }] })))
  expect(await refused(() => Promise.all([change('v1', { household: 'h1' }), change('v2', { household: 'h2' })]))).toBe('MERGE_HOUSEHOLDS')
  await change('v2', { household: '' })
  await county.does('v1', 'privacy.close', {})
  expect(reasonOf(await agree(mergeId))).toBe('MERGE_CLOSING')
  await county.does('v1', 'privacy.keep', {})
  const orderId = await openOrderFor(county, 1)
  await county.does('v2', 'order.claim', { orderId })
  expect(reasonOf(await agree(mergeId))).toBe('MERGE_OPEN')
  await county.does('v2', 'order.release', { orderId, reason: '有事' })
  expect(reasonOf(await agree(mergeId))).toBe('ok')
})

test('what comes in the way within the day puts it off, and a week later it is given up', async () => {
  const mergeId = await ask()
  await agree(mergeId)
  const orderId = await openOrderFor(county, 1)
  await county.does('v2', 'order.claim', { orderId })
  county.clock.advance({ days: 1, minutes: 1 })
  await change('v2', { openClaims: 1 })
  await runJobs({ store: world.store, clock: county.clock })
  expect(await world.store.get('merges', mergeId)).toMatchObject({ state: 'cooling', note: expect.stringContaining('没做完的忙') })
  expect((await county.does('head', 'person.mergesToAnswer', {})).agreed).toMatchObject([{ mergeId, name: NAME }])
  county.clock.advance({ days: 7 })
  // The claim lapses in this very run; she holds another.
  await change('v2', { openClaims: 2 })
  await runJobs({ store: world.store, clock: county.clock })
  expect(await world.store.get('merges', mergeId)).toMatchObject({ state: 'refused' })
})

test('asked across stations both say a word, and neither can say it for the other', async () => {
  await addSecondStation(world.store)
  const mergeId = await ask('v2', { name: NAME, stationId: OTHER.station })
  expect(reasonOf(await agree(mergeId, 'head'))).toBe('NOT_ALLOWED')
  expect(reasonOf(await agree(mergeId, 'head2', 'v1'))).toBe('MERGE_OTHER_STATION')
  await world.store.transact(async (tx) => {
    const { _id: _, ...v2 } = (await tx.get('people', 'v2'))!
    await tx.create('people', { ...v2, ...OTHER, _id: 'v2-there', logins: [], posts: [{ role: 'villager', place: OTHER.station }] })
  })
  expect(await county.does('head2', 'person.agreeMerge', { mergeId, personId: 'v2-there' })).toMatchObject({ state: 'asked' })
  expect((await county.does('head', 'person.mergesToAnswer', {})).asked).toMatchObject([{ mergeId, found: true, people: [] }])
  expect(await county.does('head', 'person.agreeMerge', { mergeId })).toMatchObject({ state: 'cooling' })
  county.clock.advance({ days: 2 })
  await runTwice()
  expect(await world.store.get('people', 'v2-there')).toMatchObject({ mergedInto: 'v2', station: '', posts: [], logins: [] })
})

test('the desk begins it for who stands there, of its own station only', async () => {
  await addSecondStation(world.store)
  expect(await county.refused('head', 'person.beginMerge', { personId: 'v1', otherId: 'head2', seen: true })).toBe('MERGE_OTHER_STATION')
  expect(await county.refused('grid', 'person.beginMerge', { personId: 'v1', otherId: 'grid', seen: true })).toBe('MERGE_OWN')
  expect(await county.does('grid', 'person.beginMerge', { personId: 'v3', otherId: 'v1', seen: true })).toMatchObject({ state: 'cooling' })
  expect(await county.refused('grid', 'person.beginMerge', { personId: 'v1', otherId: 'v3', seen: true })).toBe('MERGE_MOVED_ON')
  expect((await county.does('v1', 'person.myMerge', {})).merge).toMatchObject({ state: 'cooling', number: '' })
})

test('what she had sent under the one that went, and sends again, happens once', async () => {
  const wish = { title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station, contact: { phone: '13800000099', address: '柳湾村九组' } } as const
  const sent = await county.ask('v2', 'wish.tell', wish, 'the-same-request')
  await agree(await ask())
  county.clock.advance({ days: 2 })
  await runTwice()
  expect(sent.ok).toBe(true)
  expect(await county.ask('v2', 'wish.tell', wish, 'the-same-request')).toEqual(sent)
  expect((await county.does('v1', 'wish.mine', {})).wishes).toHaveLength(1)
})

test('a seat she had under the one that went is not taken a second time', async () => {
  const orderId = await openOrderFor(county, 2)
  await county.does('v2', 'order.claim', { orderId })
  await serve(county, orderId, 'v2', 60)
  await agree(await ask())
  county.clock.advance({ days: 2 })
  await runTwice()
  expect(await county.refused('v1', 'order.claim', { orderId })).toBe('ALREADY_CLAIMED')
  expect((await county.does('v1', 'order.mine', {})).services).toHaveLength(1)
})
