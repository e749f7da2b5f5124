/** The feed shows open wishes and nobody: a warm function may take its reader for who she was a minute ago. What that may bring, and what
 *  it never may. */
import type { Person } from '../../../domain/person/person'
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
let orderId: string
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  orderId = await openOrderFor(county, 2)
  await county.does('v1', 'person.me', {})
})

const change = (id: string, next: (person: Person) => Person) =>
  world.store.transact(async (tx) => tx.replace('people', next((await tx.get('people', id))!)))
const feed = async (who = 'v1') => (await county.does(who, 'order.feed', { scope: 'station' })).orders.map((order) => order.orderId)

test('one reading, within a minute of any other call of hers; one more after it [F21]', async () => {
  const cost = async () => {
    world.store.reset()
    expect(await feed()).toEqual([orderId])
    return world.store.total()
  }
  expect(await cost()).toBe(1)
  county.clock.advance({ minutes: 1 })
  expect([await cost(), await cost()]).toEqual([2, 1])
})

test('a phone just unlinked reads the open wishes of a village for a minute more, and nothing else', async () => {
  await change('v1', (person) => ({ ...person, logins: [] }))
  expect(await feed()).toEqual([orderId])
  const page = await county.does('v1', 'order.feed', { scope: 'county' })
  expect(JSON.stringify(page)).not.toMatch(/乡亲|1380000|granny/)
  county.clock.advance({ minutes: 1 })
  expect(await county.refused('v1', 'order.feed', { scope: 'station' })).toBe('NOT_JOINED')
})

test.each(['person.me', 'order.mine', 'notice.inbox'] as const)('and %s it does not read even then', async (action) => {
  await change('v1', (person) => ({ ...person, logins: [] }))
  expect(await county.refused('v1', action, {})).toBe('NOT_JOINED')
  // Asked anew and not found, she is remembered no more.
  expect(await county.refused('v1', 'order.feed', { scope: 'station' })).toBe('NOT_JOINED')
})

test('who moved to another village reads the old one\'s for a minute, which the whole county may read anyway', async () => {
  await change('v1', (person) => ({ ...person, station: 'elsewhere' }))
  expect(await feed()).toEqual([orderId])
  county.clock.advance({ minutes: 1 })
  expect(await feed()).toEqual([])
})

test('a child\'s wish is in no feed, and who is vetted is read anew for the one that has it [R-M3]', async () => {
  await change('v1', (person) => ({ ...person, qualified: { licences: {}, covers: [], vettedUntil: '2027-01-01' } }))
  await world.store.transact(async (tx) => tx.replace('orders', { ...(await tx.get('orders', orderId))!, forChild: true, feed: 'vetted' }))
  const children = () => county.ask('v1', 'order.childFeed', {})
  expect(await children()).toMatchObject({ ok: true, data: { orders: [{ orderId }] } })
  expect(await feed()).toEqual([])
  await change('v1', (person) => ({ ...person, qualified: { licences: {}, covers: [], vettedUntil: '' } }))
  expect(await children()).toMatchObject({ ok: false, reason: 'NEEDS_VETTING' })
})
