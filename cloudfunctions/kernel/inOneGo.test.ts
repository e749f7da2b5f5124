/** A warm function reads who is calling in the transaction of her write; what she may is asked of that reading, and of no memory. */
import type { Person } from '../../domain/person/person'
import { openCounty, openOrderFor, voicesOf, type County } from '../../tests/county'
import { StoreError, type Store } from '../store/port'
import { openSimulated, type World } from '../store/simulated'

let world: World
let county: County
let orderId: string
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  orderId = await openOrderFor(county, 2)
  for (const who of ['v1', 'v2', 'head']) await county.does(who, 'person.me', {})
  world.store.reset()
})

const change = (id: string, next: (person: Person) => Person) =>
  world.store.transact(async (tx) => tx.replace('people', next((await tx.get('people', id))!)))
const claims = () => world.store.count('claims', { orderId })

test('nothing is read before it begins, and her own document once [F22]', async () => {
  await county.does('v1', 'order.claim', { orderId })
  expect(world.store.trips()).toEqual({ reads: 0, starts: 1, txReads: 2, writes: 4, commits: 1, rollbacks: 0 })
})

test('a login that was unlinked a moment ago writes nothing any more', async () => {
  await change('v1', (person) => ({ ...person, logins: [] }))
  expect(await county.refused('v1', 'order.claim', { orderId })).toBe('NOT_JOINED')
  expect(await claims()).toBe(0)
})

test('a phone given on to somebody else writes in the name of whose it is now', async () => {
  await change('v1', (person) => ({ ...person, logins: [] }))
  await change('v2', (person) => ({ ...person, logins: [...person.logins, 'wx-v1'] }))
  await world.store.transact(async (tx) => tx.replace('logins', { ...(await tx.get('logins', 'wx-v1'))!, personId: 'v2' }))
  expect(await county.does('v1', 'order.claim', { orderId })).toMatchObject({ claimId: `${orderId}:v2` })
})

test('a post that was taken away, or whose term is over, opens nothing any more', async () => {
  const { wishId } = await county.does('granny', 'wish.tell', { title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: 'liuwan' })
  const last = (until: string) => change('head', (person) => ({ ...person, posts: person.posts.map((post) => (post.role === 'stationHead' ? { ...post, until } : post)) }))
  await last('2026-05-30')
  expect(await county.refused('head', 'wish.accept', { wishId })).toBe('NOT_ALLOWED')
  await last('2027-05-30')
  expect(await county.does('head', 'wish.accept', { wishId })).toMatchObject({ state: 'accepted' })
})

test('whoever holds all she may, some of it called off, goes the way that looks for those first', async () => {
  const held: string[] = []
  for (let nth = 0; nth < 5; nth += 1) {
    held.push(await openOrderFor(county, 1))
    await county.does('v1', 'order.claim', { orderId: held[nth]! })
  }
  expect(await county.refused('v1', 'order.claim', { orderId })).toBe('TOO_MANY_CLAIMS')
  // As an order with very many seats leaves it until the timer comes.
  await world.store.transact(async (tx) => tx.replace('orders', { ...(await tx.get('orders', held[0]!))!, state: 'cancelled', news: 'seats' }))
  expect(await county.does('v1', 'order.claim', { orderId })).toMatchObject({ state: 'held' })
  expect(await world.store.get('claims', `${held[0]}:v1`)).toMatchObject({ state: 'calledOff' })
})

test('what she sent under a registration merged into hers is given its answer, not done again', async () => {
  const { claimId } = await county.does('v2', 'order.claim', { orderId })
  const [row] = (await world.store.query('requests', { where: { target: claimId }, orderBy: { field: 'at', direction: 'asc' }, limit: 1 })).items
  const requestId = row!._id.split(':')[1]!
  await change('v1', (person) => ({ ...person, formerly: ['v2'] }))
  expect(await county.ask('v1', 'order.claim', { orderId }, requestId)).toMatchObject({ ok: true, data: { claimId } })
  expect(await claims()).toBe(1)
})

test('an answer lost on its way is given, though with what she did she gave up the right to do it', async () => {
  let lost = false
  const lossy: Store = {
    ...world.store,
    async transact(work) {
      const done = await world.store.transact(work)
      if (!lost) return done
      lost = false
      await change('head', (person) => ({ ...person, posts: person.posts.filter(({ role }) => role !== 'stationHead') }))
      throw new StoreError('UNAVAILABLE', 'the answer was lost')
    },
  }
  const ours = voicesOf(lossy, { retry: { sleep: async () => undefined } }).ask
  await ours('head', 'person.me', {}, 'request-me-1')
  const { wishId } = await county.does('granny', 'wish.tell', { title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: 'liuwan' })
  lost = true
  expect(await ours('head', 'wish.accept', { wishId }, 'request-yes-1')).toMatchObject({ ok: true, data: { state: 'accepted' } })
})
