/** What an order tells of its seats is what its claims say, for whoever reads the one or the other; and what reading it costs. */
import { firstTimer, openCounty, openOrderFor, type County } from '../../../tests/county'
import { runJobs } from '../../jobs/runJobs'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const detail = (who: string, orderId: string) => county.does(who, 'order.detail', { orderId })

/** As orders and claims are read that do not tell. */
async function asBefore<T>(orderId: string, read: () => Promise<T>): Promise<T> {
  const order = (await world.store.get('orders', orderId))!
  const { seatStory: _, ...silent } = order
  const put = (next: object) => world.store.transact(async (tx) => tx.replace('orders', { ...next, rev: (await tx.get('orders', orderId))!.rev } as typeof order))
  await put(silent)
  const answer = await read()
  await put(order)
  return answer
}

async function tellsTheSame(orderId: string): Promise<void> {
  for (const who of ['v3', 'granny', 'v1', 'head', 'lin']) {
    const now = await detail(who, orderId)
    expect([who, now]).toEqual([who, await asBefore(orderId, () => detail(who, orderId))])
  }
}

test('whatever happens to its seats, everybody reads what was read of the claims [F12] [S13]', async () => {
  await firstTimer(county, 'lin')
  const orderId = await openOrderFor(county, 4)
  const { claimId } = await county.does('lin', 'order.claim', { orderId })
  const steps: (() => Promise<unknown>)[] = [
    () => county.does('v1', 'order.claim', { orderId }),
    () => county.does('v1', 'order.release', { orderId, reason: '家里有事' }),
    () => county.does('v1', 'order.claim', { orderId }),
    () => county.does('v1', 'order.checkIn', { orderId }),
    () => county.does('head', 'order.nod', { claimId }),
    () => county.does('head', 'order.takeBackNod', { claimId }),
    async () => (county.clock.advance({ minutes: 90 }), county.does('v1', 'order.checkOut', { orderId })),
    () => county.does('granny', 'hours.confirm', { claimId: `${orderId}:v1` }),
    () => county.does('head', 'hours.confirm', { claimId: `${orderId}:v1` }),
    () => county.does('head', 'order.declineNod', { claimId, note: '先来站里坐坐', comeBy: true }),
    () => county.does('v2', 'order.claim', { orderId }),
    async () => (county.clock.advance({ days: 7 }), runJobs({ store: world.store, clock: county.clock })),
  ]
  await tellsTheSame(orderId)
  for (const step of steps) {
    await step()
    await tellsTheSame(orderId)
  }
  const said = (await detail('v3', orderId)).timeLine.map(({ text }) => text).join()
  for (const words of ['一位志愿者答应来帮忙', '一位志愿者到了', '一位志愿者做完了', '一直没来']) expect(said).toContain(words)
  expect(said).not.toMatch(/乡亲v1|乡亲v2|新来的/)
})

test('of an order that was called off too', async () => {
  const orderId = await openOrderFor(county, 2)
  await county.does('v1', 'order.claim', { orderId })
  await county.does('granny', 'wish.callOff', { wishId: orderId, reason: '好了' })
  for (const who of ['v3', 'v1', 'granny']) expect(await detail(who, orderId)).toEqual(await asBefore(orderId, () => detail(who, orderId)))
  expect((await detail('v3', orderId)).timeLine.map(({ text }) => text)).toContain('一位志愿者答应过，不用来了')
})

test('who took a seat and was merged since reads her own, by her present registration', async () => {
  const orderId = await openOrderFor(county, 2)
  await county.does('v1', 'order.claim', { orderId })
  await world.store.transact(async (tx) => {
    await tx.replace('people', { ...(await tx.get('people', 'v2'))!, formerly: ['v1'] })
    await tx.replace('claims', { ...(await tx.get('claims', `${orderId}:v1`))!, personId: 'v2' })
  })
  expect((await detail('v2', orderId)).mine).toMatchObject({ state: 'held' })
})

test('what it costs: a stranger pays for who she is and the order, whoever is concerned one more where somebody came [F12]', async () => {
  const cost = async (who: string, orderId: string) => {
    await county.does(who, 'person.me', {})
    world.store.reset()
    await detail(who, orderId)
    return world.store.total()
  }
  const orderId = await openOrderFor(county, 2)
  expect([await cost('v3', orderId), await cost('granny', orderId), await cost('head', orderId)]).toEqual([2, 2, 2])
  await county.does('v1', 'order.claim', { orderId })
  await county.does('v1', 'order.whereToGo', { orderId })
  expect([await cost('v3', orderId), await cost('v1', orderId), await cost('granny', orderId), await cost('head', orderId)]).toEqual([2, 3, 3, 3])
})

test('she reads who saw her home and when, each time, also of a seat given back and taken again; nobody else does [N16]', async () => {
  const orderId = await openOrderFor(county, 2)
  await county.does('v1', 'order.claim', { orderId })
  const look = async (who = 'v1') => (county.clock.advance({ minutes: 5 }), county.does(who, 'order.whereToGo', { orderId }))
  await look()
  await look()
  await county.does('v1', 'order.release', { orderId })
  await county.does('v1', 'order.claim', { orderId })
  await look()
  await county.does('v2', 'order.claim', { orderId })
  await look('v2')
  const seen = async (who: string) => (await detail(who, orderId)).timeLine.filter(({ text }) => text.includes('看了电话和住址')).map(({ at, text }) => [at, text])
  const rows = await world.store.query('disclosures', { where: { wishId: orderId }, orderBy: { field: 'at', direction: 'asc' }, limit: 100 })
  expect(await seen('granny')).toEqual(rows.items.map(({ at, viewerName }) => [at, `${viewerName}看了电话和住址`]))
  expect(rows.items).toHaveLength(4)
  for (const who of ['v1', 'v3', 'head']) expect(await seen(who)).toEqual([])
  // A claim from before it was kept there: the rows say it.
  await world.store.transact(async (tx) => {
    const { sawHome: _, ...old } = (await tx.get('claims', `${orderId}:v2`))!
    await tx.replace('claims', old)
  })
  expect(await seen('granny')).toHaveLength(4)
  await look('v2')
  expect(await seen('granny')).toHaveLength(5)
})
