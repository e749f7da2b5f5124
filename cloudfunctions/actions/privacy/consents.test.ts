import { openSimulated } from '../../store/simulated'
import { runJobs } from '../../jobs/runJobs'
import { openCounty, openOrderFor, type County } from '../../../tests/county'

const { store } = openSimulated()
let county: County
let orderId: string

beforeAll(async () => {
  county = await openCounty(store)
  orderId = await openOrderFor(county, 2)
  await county.does('v1', 'order.claim', { orderId })
})

const given = async (purpose: string) => (await county.does('granny', 'privacy.consents', {})).consents.find((each) => each.purpose === purpose)

test('whoever looked is told to the owner: who, what, why, when', async () => {
  await county.does('v1', 'order.whereToGo', { orderId })
  const { lines } = await county.does('granny', 'privacy.disclosures', {})
  expect(lines).toMatchObject([{ viewerName: '乡亲v1', what: '电话和住址', why: '答应了帮您「端午想吃手工粽子」', wishId: orderId }])
  expect((await county.does('v1', 'privacy.disclosures', {})).lines).toEqual([])
})

test('she takes the address back: the volunteer is sent to the station, and nothing is shown nor written', async () => {
  expect(await given('address')).toMatchObject({ given: true, said: '说心愿、填住址时同意' })
  await county.does('granny', 'privacy.withdraw', { purpose: 'address' })
  expect(await county.refused('v1', 'order.whereToGo', { orderId })).toBe('ADDRESS_NOT_SHARED')
  expect((await county.does('granny', 'privacy.disclosures', {})).lines).toHaveLength(1)
  expect(await given('address')).toMatchObject({ given: false, said: '6月1日 周一收回' })
  // The basic service goes on: her wish still has its helper, and a new one may be told.
  await openOrderFor(county, 1)
  await county.does('granny', 'privacy.give', { purpose: 'address' })
  expect(await county.does('v1', 'order.whereToGo', { orderId })).toMatchObject({ phone: '13800001234' })
})

test('her full name taken back: others read 乡**, also on what is older, and the station still knows her', async () => {
  await county.does('granny', 'privacy.withdraw', { purpose: 'realName' })
  await runJobs({ store, clock: county.clock })
  const detail = await county.does('v1', 'order.detail', { orderId })
  expect(detail.beneficiaryName).toBe('乡**')
  expect(JSON.stringify(detail)).not.toContain('乡亲granny')
  expect(await county.does('granny', 'person.me', {})).toMatchObject({ name: '乡亲granny' })
  const { people } = await county.does('grid', 'person.neighbours', {})
  expect(people).toContainEqual(expect.objectContaining({ personId: 'granny', name: '乡亲granny' }))
  await county.does('lost-phone', 'person.claimIdentity', { name: '乡亲granny', stationId: 'liuwan', lost: false })
  expect((await county.does('head', 'person.loginsToApprove', {})).claims[0]?.people).toEqual([{ personId: 'granny', name: '乡亲granny' }])
  await county.does('granny', 'privacy.give', { purpose: 'realName' })
  await runJobs({ store, clock: county.clock })
  expect(await county.does('v1', 'order.detail', { orderId })).toMatchObject({ beneficiaryName: '乡亲granny' })
})

test('the basic service is not a consent to be ticked off', async () => {
  expect(await county.refused('granny', 'privacy.withdraw', { purpose: 'service' })).toBe('CONSENT_IS_THE_ACCOUNT')
  expect(await given('service')).toMatchObject({ given: true, revocable: false })
})

test('joining is where the basic service is agreed to, and it is kept how', async () => {
  const { personId } = await county.does('newcomer', 'person.join', { name: '新来的', stationId: 'liuwan', isFourteen: true })
  expect(await store.get('consents', `${personId}:service`)).toMatchObject({ given: true, history: [{ byId: personId, given: true }] })
})
