/** Who confirms when the grid worker who wrote for a neighbour without a phone came to help herself. */
import { POINTS_RULES } from '../../../domain/points/pointsRules'
import { openCounty, openOrderFor, serve } from '../../../tests/county'
import { aDoneClaim, PATH } from '../../../tests/factories'
import { openSimulated } from '../../store/simulated'

test('two people of the station, and neither twice [F39] [R-H2]', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store)
  const { wishId } = await county.does('grid', 'wish.tell', {
    title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station, forPerson: { personId: 'grandpa', consent: true },
  })
  await county.does('head', 'wish.accept', { wishId })
  await county.does('grid', 'order.claim', { orderId: wishId })
  await county.does('grid', 'order.checkIn', { orderId: wishId })
  county.clock.advance({ minutes: 60 })
  await county.does('grid', 'order.checkOut', { orderId: wishId })
  const claimId = `${wishId}:grid`
  const waiting = async (who: string) => (await county.does(who, 'hours.toConfirm', {})).services.length

  expect(await county.refused('grid', 'hours.confirm', { claimId })).toBe('CONFIRM_OWN')
  expect(await county.does('head', 'hours.confirm', { claimId })).toMatchObject({ complete: false })
  expect([await waiting('head'), await waiting('worker')]).toEqual([0, 1])
  expect(await county.refused('head', 'hours.confirm', { claimId })).toBe('CONFIRM_TWICE')
  expect(await county.does('worker', 'hours.confirm', { claimId })).toMatchObject({ complete: true, minutes: 60 })
  expect(await store.get('hourEntries', claimId)).toMatchObject({ confirmers: ['worker', 'head'] })
})

test('the points of a service say by which rule they were given [R-P4]', async () => {
  const county = await openCounty(openSimulated().store, { volunteers: 1 })
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 60)
  expect((await county.does('v1', 'points.mine', {})).lines).toMatchObject([{ points: 10, ruleVersion: POINTS_RULES[0]?.version }])
})

test('sixty services the station has confirmed and the villagers have not do not hide the one it has still to confirm', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store)
  const said = { byId: 'head', byName: '周站长', at: '2026-06-01T00:00:00.000Z' }
  await store.transact(async (tx) => {
    for (let n = 0; n < 60; n += 1) await tx.create('claims', aDoneClaim({ _id: `w${n}:li`, stationConfirmed: said, stationDesk: 'done', checkedOutAt: '2026-05-01T02:00:00.000Z' }))
    await tx.create('claims', aDoneClaim({ _id: 'late:li' }))
  })
  expect((await county.does('worker', 'hours.toConfirm', {})).services.map(({ claimId }) => claimId)).toEqual(['late:li'])
  expect((await county.does('worker', 'workbench.waiting', {})).waiting).toMatchObject([{ kind: 'services', count: 1, more: false }])
})

test('neither who came nor a neighbour who only heard of it has a word in the confirming [R-H2]', async () => {
  const county = await openCounty(openSimulated().store)
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await county.does('v1', 'order.checkIn', { orderId })
  await county.does('v1', 'order.checkOut', { orderId })
  for (const who of ['v1', 'v2', 'grandpa', 'keeper']) expect(await county.refused(who, 'hours.confirm', { claimId: `${orderId}:v1` })).toBe('NOT_ALLOWED')
})

test('nobody finds her own service among those to confirm; others of the station do [R-H2]', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store)
  await store.transact((tx) => tx.create('claims', aDoneClaim({ _id: 'w1:worker', personId: 'worker' })))
  const waiting = async (who: string) => (await county.does(who, 'hours.toConfirm', {})).services.map(({ claimId }) => claimId)
  expect([await waiting('worker'), await waiting('head')]).toEqual([[], ['w1:worker']])
})

test('a visit too short to count is confirmed and told, and leaves neither hours nor points nor a record [K1]', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store)
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await county.does('v1', 'order.checkIn', { orderId })
  await county.does('v1', 'order.checkOut', { orderId })
  const claimId = `${orderId}:v1`
  await county.does('granny', 'hours.confirm', { claimId })
  expect(await county.does('head', 'hours.confirm', { claimId })).toEqual({ claimId, complete: true, minutes: 0, points: 0 })
  expect(await store.get('hourEntries', claimId)).toBeNull()
  expect(await store.get('orders', orderId)).toMatchObject({ state: 'confirmed' })
  expect((await county.does('v1', 'notice.inbox', {})).messages[0]?.kind).toBe('hoursConfirmed')
})
