/** Children are written down by a guardian, and their rights change with the day. */
import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import type { ActionName } from '../../../domain/actions'
import type { InputOf } from '../../../domain/contracts'
import { openSimulated, type World } from '../../store/simulated'

const WISH = { title: '想有人陪我看书', category: 'study', when: { kind: 'anytime' }, seats: 2, stationId: PATH.station, contact: { phone: '13800007777', address: '柳湾村一组' } } as const
const DAY_BEFORE_14 = '2032-05-01T04:00:00.000Z'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const register = () => county.does('v1', 'agency.registerChild', { name: '王小豆', bornOn: '2018-05-01' })
const forChild = async <N extends ActionName>(childId: string, action: N, input: InputOf<N>) => {
  const reply = await county.ask('v1', action, input, undefined, childId)
  return reply.ok ? 'ok' : reply.reason
}

test('a child has no login; its guardian acts for it once the station has seen them [R-M1]', async () => {
  const { personId, agencyId, state } = await register()
  expect(state).toBe('proposed')
  expect(await world.store.get('people', personId)).toMatchObject({ name: '王小豆', logins: [], minorUntil: '2036-05-01' })
  expect(await forChild(personId, 'wish.tell', WISH)).toBe('AGENCY_NOT_LIVE')
  expect(await county.refused('v1', 'agency.answer', { agencyId, accept: true })).toBe('NOT_ALLOWED')
  await county.does('head', 'agency.answer', { agencyId, accept: true })
  expect(await forChild(personId, 'wish.tell', WISH)).toBe('ok')
  const { items } = await world.store.query('wishes', { where: { beneficiaryId: personId }, orderBy: { field: 'toldAt', direction: 'asc' }, limit: 5 })
  expect(items).toMatchObject([{ forChild: true, beneficiaryName: '王小豆' }])
  expect(await forChild(personId, 'privacy.give', { purpose: 'photo' } as never)).not.toMatch(/AGENT|AGENCY/)
})

test('who may be written down so, and how many', async () => {
  expect(await county.refused('v1', 'agency.registerChild', { name: '大豆', bornOn: '2012-05-31' })).toBe('CHILD_TOO_OLD')
  expect(await county.refused('v1', 'agency.registerChild', { name: '大豆', bornOn: '2027-01-01' })).toBe('BAD_INPUT')
  expect(await county.refused('v1', 'agency.registerChild', { name: '大豆', bornOn: '0019-05-01' })).toBe('BAD_INPUT')
  for (let n = 0; n < 6; n += 1) await register()
  expect(await county.refused('v1', 'agency.registerChild', { name: '七豆', bornOn: '2020-05-01' })).toBe('TOO_MANY_CHILDREN')
  await county.does('head', 'agency.letVolunteer', { personId: 'v2', desk: { guardianId: 'v1', bornOn: '2010-05-01', bothHere: true } })
  expect(await county.refused('v2', 'agency.registerChild', { name: '小豆', bornOn: '2020-05-01' })).toBe('GUARDIAN_FIRST')
})

test('fourteen: her consents are her own, and she may volunteer once the guardian says yes [R-M1]', async () => {
  const { personId, agencyId } = await register()
  await county.does('head', 'agency.answer', { agencyId, accept: true })
  // The child grows into a phone of its own.
  await world.store.transact(async (tx) => {
    const child = await tx.get('people', personId)
    if (child) await tx.replace('people', { ...child, logins: ['wx-child'] })
    await tx.create('logins', { _id: 'wx-child', personId })
  })
  const volunteers = () => county.ask('child', 'person.volunteer', { isAdult: true, phone: '13800006666' })
  county.clock.moveTo(DAY_BEFORE_14)
  expect(await volunteers()).toMatchObject({ ok: false, reason: 'TOO_YOUNG_TO_HELP' })
  expect(await county.refused('v1', 'agency.letVolunteer', { personId })).toBe('TOO_YOUNG_TO_HELP')
  expect(await forChild(personId, 'privacy.consents', {})).toBe('ok')
  county.clock.advance({ days: 1 })
  expect(await forChild(personId, 'privacy.consents', {})).toBe('NOT_FOR_AGENTS')
  expect(await volunteers()).toMatchObject({ ok: false, reason: 'GUARDIAN_FIRST' })
  expect(await county.refused('v2', 'agency.letVolunteer', { personId })).toBe('NOT_ALLOWED')
  await county.does('v1', 'agency.letVolunteer', { personId })
  expect(await volunteers()).toMatchObject({ ok: true })
  county.clock.moveTo('2036-05-02T04:00:00.000Z')
  expect(await forChild(personId, 'wish.mine', {})).toBe('AGENCY_NOT_LIVE')
})

test('at the station\'s desk: child and guardian both there, and a witness who is neither', async () => {
  const desk = (guardianId: string, bornOn: string) => ({ personId: 'granny', desk: { guardianId, bornOn, bothHere: true as const } })
  expect(await county.refused('granny', 'person.volunteer', { isAdult: false, phone: '13800006666' })).toBe('GUARDIAN_FIRST')
  expect(await county.refused('head', 'agency.letVolunteer', desk('head', '2010-01-01'))).toBe('WITNESS_OWN')
  expect(await county.refused('head', 'agency.letVolunteer', desk('granny', '2010-01-01'))).toBe('NOT_YOUR_FAMILY')
  expect(await county.refused('head', 'agency.letVolunteer', desk('v1', '2014-01-01'))).toBe('TOO_YOUNG_TO_HELP')
  expect(await county.refused('head', 'agency.letVolunteer', desk('v1', '2000-01-01'))).toBe('NOT_A_MINOR')
  expect(await county.refused('v2', 'agency.letVolunteer', desk('v1', '2010-01-01'))).toBe('NOT_ALLOWED')
  await county.does('head', 'agency.letVolunteer', desk('v1', '2010-01-01'))
  expect(await county.does('granny', 'person.volunteer', { isAdult: false, phone: '13800006666' })).toEqual({ personId: 'granny' })
})
