/** A remembered login costs one read and is never believed after it was unlinked or moved to somebody else. */
import { openCounty } from '../../tests/county'
import { openSimulated } from '../store/simulated'
import { createCallers, createIdentify } from './identify'

async function known() {
  const { store } = openSimulated()
  const { clock } = await openCounty(store)
  return { store, identify: createIdentify(store, clock), clock }
}

test('the first call reads login and person, the next only the person', async () => {
  const { store, identify } = await known()
  store.reset()
  expect(await identify({ login: 'wx-granny' })).toMatchObject({ _id: 'granny' })
  expect(store.total()).toBe(2)
  store.reset()
  expect(await identify({ login: 'wx-granny' })).toMatchObject({ _id: 'granny' })
  expect(store.total()).toBe(1)
})

test('an unlinked phone is a stranger with its next call', async () => {
  const { store, identify } = await known()
  await identify({ login: 'wx-granny' })
  await store.transact(async (tx) => {
    const granny = await tx.get('people', 'granny')
    if (granny) await tx.replace('people', { ...granny, logins: [] })
  })
  await expect(identify({ login: 'wx-granny' })).rejects.toMatchObject({ reason: 'NOT_JOINED' })
})

test('a phone given on to another person speaks for the new owner only', async () => {
  const { store, identify } = await known()
  await identify({ login: 'wx-granny' })
  await store.transact(async (tx) => {
    const [granny, grandpa, login] = [await tx.get('people', 'granny'), await tx.get('people', 'grandpa'), await tx.get('logins', 'wx-granny')]
    if (!granny || !grandpa || !login) throw new Error('nobody there')
    await tx.replace('people', { ...granny, logins: [] })
    await tx.replace('people', { ...grandpa, logins: ['wx-grandpa', 'wx-granny'] })
    await tx.replace('logins', { ...login, personId: 'grandpa' })
  })
  expect(await identify({ login: 'wx-granny' })).toMatchObject({ _id: 'grandpa' })
})

test('nobody is nobody', async () => {
  const { identify } = await known()
  await expect(identify(null)).rejects.toMatchObject({ reason: 'NOT_SIGNED_IN' })
  await expect(identify({ login: '' })).rejects.toMatchObject({ reason: 'NOT_SIGNED_IN' })
  await expect(identify({ login: 'wx-stranger' })).rejects.toMatchObject({ reason: 'NOT_JOINED' })
})

test('a term ends with its last day in Shanghai, without anybody tidying it away', async () => {
  const { store, clock, identify } = await known()
  await store.transact(async (tx) => {
    const head = await tx.get('people', 'head')
    if (!head) throw new Error('nobody there')
    await tx.replace('people', { ...head, posts: head.posts.map((post) => (post.role === 'stationHead' ? { ...post, until: '2026-06-02' } : post)) })
  })
  const roles = async () => (await identify({ login: 'wx-head' })).posts.map(({ role }) => role)
  clock.moveTo('2026-06-02T15:59:59.000Z')
  expect(await roles()).toEqual(['villager', 'stationHead'])
  clock.moveTo('2026-06-02T16:00:00.000Z')
  expect(await roles()).toEqual(['villager'])
})

test('for a glance she is taken for who she was within the minute: where she lives and her posts of today, and nothing else of her', async () => {
  const { store, clock } = await known()
  const { identify, lately } = createCallers(store, clock)
  expect(lately({ login: 'wx-head' })).toBeNull()
  await identify({ login: 'wx-head' })
  store.reset()
  const glance = lately({ login: 'wx-head' })
  expect(glance).toMatchObject({ _id: 'head', station: 'liuwan', name: '', logins: [], posts: [expect.objectContaining({ role: 'villager' }), expect.objectContaining({ role: 'stationHead' })] })
  expect(glance).not.toHaveProperty('household')
  clock.advance({ minutes: 1 })
  expect(lately({ login: 'wx-head' })).toBeNull()
  expect([lately(null), lately({ login: '' }), lately({ login: 'wx-granny' })]).toEqual([null, null, null])
  expect(store.total()).toBe(0)
})
