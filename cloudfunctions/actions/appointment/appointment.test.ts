/** Posts are given for a term by who may, need a second person where rights are heavy, and end by themselves or at once. */
import { openCounty, type County } from '../../../tests/county'
import { aPerson, PATH } from '../../../tests/factories'
import type { Role } from '../../../domain/ground/post'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../../jobs/runJobs'

let world: World
let county: County

async function settle(id: string, role: Role, place: string): Promise<void> {
  await world.store.transact(async (tx) => {
    await tx.create('people', aPerson(id, { name: `同志${id}`, posts: [{ role: 'villager', place: PATH.station }, { role, place }] }))
    await tx.create('logins', { _id: `wx-${id}`, personId: id })
  })
}

beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  await settle('town', 'subCentreHead', PATH.subCentre)
  await settle('county', 'dispatcher', PATH.centre)
  await settle('admin', 'systemAdmin', PATH.centre)
  await settle('far', 'stationHead', 'hekou')
})

const UNTIL = '2026-12-31'
const rolesOf = async (who: string) => (await county.does(who, 'person.me', {})).posts.map(({ role }) => role)
const propose = (by: string, personId: string, role: 'gridWorker' | 'shopKeeper' | 'auditor' | 'stationHead' | 'villageSupervisor', until = UNTIL) =>
  county.does(by, 'appointment.propose', { personId, role, until })

test('a station head gives a post at once, its holder is told, and sees her right; withdrawn, it is gone with her next call', async () => {
  expect(await propose('head', 'v1', 'gridWorker')).toMatchObject({ state: 'inForce' })
  expect(await rolesOf('v1')).toContain('gridWorker')
  expect(await county.does('v1', 'person.neighbours', {})).toMatchObject({ people: expect.any(Array) })
  expect((await county.does('v1', 'notice.inbox', {})).messages[0]).toMatchObject({ kind: 'postNews', words: expect.stringContaining('网格员') })
  await county.does('head', 'appointment.withdraw', { personId: 'v1', role: 'gridWorker', placeId: PATH.station, reason: '搬走了' })
  expect(await county.refused('v1', 'person.neighbours', {})).toBe('NOT_ALLOWED')
  expect(await county.refused('head', 'appointment.withdraw', { personId: 'v1', role: 'gridWorker', placeId: PATH.station, reason: '搬走了' })).toBe('HOLDS_NO_POST')
})

test('what holds points needs a second person, neither the proposer nor the one who is to serve', async () => {
  const { appointmentId, state } = await propose('head', 'v1', 'shopKeeper')
  expect([state, await rolesOf('v1')]).toEqual(['proposed', expect.not.arrayContaining(['shopKeeper'])])
  expect(await county.refused('head', 'appointment.agree', { appointmentId })).toBe('AGREE_OWN')
  expect(await county.refused('county', 'appointment.agree', { appointmentId })).toBe('NOT_YOURS_TO_APPOINT')
  expect((await county.does('supervisor', 'appointment.list', { state: 'proposed' })).appointments).toMatchObject([{ appointmentId, personName: '乡亲v1', proposedBy: '乡亲head', mayDecide: true }])
  await county.does('supervisor', 'appointment.agree', { appointmentId })
  expect(await rolesOf('v1')).toContain('shopKeeper')
  expect(await county.refused('town', 'appointment.decline', { appointmentId })).toBe('APPOINTMENT_MOVED_ON')
})

test('each appoints at her own level and place only, never herself, and nobody twice', async () => {
  expect(await county.refused('head', 'appointment.propose', { personId: 'head', role: 'gridWorker', until: UNTIL })).toBe('APPOINT_OWN')
  expect(await county.refused('head', 'appointment.propose', { personId: 'v1', role: 'villageSupervisor', until: UNTIL })).toBe('NOT_YOURS_TO_APPOINT')
  expect(await county.refused('far', 'appointment.propose', { personId: 'v1', role: 'gridWorker', until: UNTIL })).toBe('NOT_ALLOWED')
  expect(await county.refused('granny', 'appointment.propose', { personId: 'v1', role: 'gridWorker', until: UNTIL })).toBe('NOT_ALLOWED')
  expect(await county.refused('head', 'appointment.propose', { personId: 'grid', role: 'gridWorker', until: UNTIL })).toBe('HOLDS_POST')
  expect(await propose('town', 'v1', 'villageSupervisor')).toMatchObject({ state: 'inForce' })
  const { appointmentId } = await propose('county', 'v2', 'auditor')
  expect(await county.does('admin', 'appointment.agree', { appointmentId })).toMatchObject({ state: 'inForce' })
  expect((await world.store.get('people', 'v2'))?.posts).toContainEqual({ role: 'auditor', place: PATH.centre, until: UNTIL, appointment: appointmentId })
})

test('a term is neither past nor longer than the rule', async () => {
  expect(await county.refused('head', 'appointment.propose', { personId: 'v1', role: 'gridWorker', until: '2026-05-31' })).toBe('TERM_PAST')
  expect(await county.refused('head', 'appointment.propose', { personId: 'v1', role: 'gridWorker', until: '2029-06-02' })).toBe('TERM_TOO_LONG')
  expect(await county.ask('head', 'appointment.propose', { personId: 'v1', role: 'gridWorker', until: '2029-06-01' })).toMatchObject({ ok: true })
})

test('a term ends by itself: told a month before, no right after its last day, tidied away once', async () => {
  await propose('head', 'v1', 'gridWorker', '2026-07-15')
  county.clock.moveTo('2026-06-20T01:00:00.000Z')
  for (let twice = 0; twice < 2; twice += 1) await runJobs({ store: world.store, clock: county.clock })
  const told = async () => (await county.does('v1', 'notice.inbox', {})).messages.filter(({ kind }) => kind === 'postNews').length
  expect(await told()).toBe(2)
  county.clock.moveTo('2026-07-15T16:00:00.000Z')
  expect(await rolesOf('v1')).not.toContain('gridWorker')
  await Promise.all([runJobs({ store: world.store, clock: county.clock }), runJobs({ store: world.store, clock: county.clock })])
  expect((await world.store.get('people', 'v1'))?.posts.map(({ role }) => role)).not.toContain('gridWorker')
  expect(await told()).toBe(3)
  expect((await county.does('head', 'appointment.list', { state: 'inForce' })).appointments).toEqual([])
})

test('whom one may appoint is found by how the name begins, within one\'s own reach, with what she may be appointed to', async () => {
  const { people } = await county.does('head', 'appointment.find', { beginsWith: '乡亲v' })
  expect(people.map(({ name, roles }) => [name, roles])).toEqual([1, 2, 3].map((n) => [`乡亲v${n}`, ['gridWorker', 'shopKeeper', 'appraiser']]))
  expect((await county.does('far', 'appointment.find', {})).people).toEqual([])
  expect((await county.does('county', 'appointment.find', { beginsWith: '乡亲granny' })).people[0]?.roles).toContain('auditor')
})
