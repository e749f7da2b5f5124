/** A workbench shows each of the fourteen roles what waits for her, and nothing that does not concern her. */
import { firstTimer, openCounty, openOrderFor, type County } from '../../../tests/county'
import { aPerson, PATH } from '../../../tests/factories'
import { settleStar } from '../../../tests/stars'
import type { StationPath } from '../../../domain/place/place'
import { newJob } from '../../../domain/roster/rosterJob'
import { troubleAfter } from '../../../domain/upkeep/trouble'
import { ROLE_LABELS, type Role } from '../../../domain/ground/post'
import { openSimulated } from '../../store/simulated'
import type { Store } from '../../store/port'

let store: Store
let county: County

const AT: Partial<Record<Role, string>> = {
  subCentreHead: PATH.subCentre, dispatcher: PATH.centre, safeguardingOfficer: PATH.centre, auditor: PATH.centre, systemAdmin: PATH.centre, teamLeader: 'team',
}

async function settle(role: Role): Promise<void> {
  await store.transact(async (tx) => {
    await tx.create('people', aPerson(`a-${role}`, { posts: [{ role: 'villager', place: PATH.station }, { role, place: AT[role] ?? PATH.station }] }))
    await tx.create('logins', { _id: `wx-a-${role}`, personId: `a-${role}` })
  })
}

const kinds = async (who: string) => (await county.does(who, 'workbench.waiting', {})).waiting.map(({ kind }) => kind).sort()

beforeEach(async () => {
  store = openSimulated().store
  county = await openCounty(store)
  for (const role of Object.keys(ROLE_LABELS) as Role[]) await settle(role)
  await county.does('granny', 'wish.tell', { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station })
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await county.does('v1', 'order.checkIn', { orderId })
  county.clock.advance({ minutes: 60 })
  await county.does('v1', 'order.checkOut', { orderId })
  await firstTimer(county, 'lin')
  await county.does('lin', 'order.claim', { orderId: await openOrderFor(county, 1) })
  await county.does('new-phone', 'person.claimIdentity', { name: '乡亲granny', stationId: PATH.station, lost: true })
  await county.does('v2', 'team.tellLicence', { kind: 'electrician', until: '2030-01-01' })
  await county.does('grid', 'agency.ask', { principalId: 'granny', scopes: ['wishes'] })
  await county.does('head', 'appointment.propose', { personId: 'v3', role: 'appraiser', until: '2026-12-31' })
  await county.does('a-dispatcher', 'appointment.propose', { personId: 'v1', role: 'auditor', until: '2026-12-31' })
  await settleStar(store, 'v1')
  await store.transact(async (tx) => {
    await tx.create('findings', { ...PATH, _id: 'hours:v1', account: 'v1', kind: 'hours', expected: 1, found: 2, state: 'open', firstSeen: county.clock.now(), goneAt: '', note: '', notedBy: '' })
    await tx.create('troubles', troubleAfter(null, { job: 'lapseClaims', document: 'c1', where: 'lapse', now: county.clock.now() }))
    await tx.create('memberships', { ...PATH, _id: 'team:v1', teamId: 'team', personId: 'v1', personName: '乡亲v1', stationName: '', state: 'asked', askedAt: county.clock.now(), joinedAt: '', endedAt: '', note: '', answeredBy: '' } as never)
    const { centre, subCentre } = PATH
    for (const path of [PATH, { centre, subCentre, station: '' }, { centre, subCentre: '', station: '' }]) await tx.create('rosterJobs', sheetOf(path))
  })
})

/** Sent by somebody else, looked through, with minutes of a former system. */
const sheetOf = ({ centre, subCentre, station }: StationPath) => ({
  ...newJob({ id: `job-${station || subCentre || centre}`, kind: 'volunteer', fileName: '名册.xlsx', parts: 1, by: { _id: 'other', name: '别人' }, scope: { centre, subCentre, station }, now: county.clock.now() }),
  state: 'checked' as const, hasMinutes: true,
})

const ALL_OF_A_STATION = ['agencies', 'licences', 'logins', 'nods', 'services', 'wishes']

test.each<[Role, string[]]>([
  ['villager', []],
  ['volunteer', []],
  ['gridWorker', ['agencies', 'logins', 'nods']],
  ['civilizationWorker', ALL_OF_A_STATION],
  ['stationHead', [...ALL_OF_A_STATION, 'imports', 'stars'].sort()],
  ['shopKeeper', []],
  ['villageSupervisor', ['appointments']],
  ['appraiser', []],
  ['subCentreHead', ['appointments', 'imports', 'stars']],
  ['teamLeader', ['requests']],
  ['dispatcher', ['imports', 'stars']],
  ['safeguardingOfficer', []],
  ['auditor', ['findings']],
  ['systemAdmin', ['appointments', 'imports', 'troubles']],
])('%s: %j', async (role, expected) => {
  expect(await kinds(`a-${role}`)).toEqual(expected)
})

test('what was done is no more there; what was left lying goes up, late, to the township', async () => {
  const [first] = (await county.does('head', 'workbench.waiting', {})).waiting
  expect(first).toMatchObject({ kind: expect.any(String), count: 1, more: false })
  county.clock.advance({ days: 6 })
  const { waiting } = await county.does('a-subCentreHead', 'workbench.waiting', {})
  expect(waiting[0]).toMatchObject({ kind: 'wishes', count: 1, late: 1, dueOn: '2026-06-04' })
  const [{ wishId } = { wishId: '' }] = (await county.does('a-subCentreHead', 'wish.toAnswer', {})).wishes
  await county.does('a-subCentreHead', 'wish.refuse', { wishId, note: '这几天没有人手' })
  expect(await kinds('a-subCentreHead')).toEqual(['appointments', 'imports', 'stars'])
})

test('nothing waits for her of which she may not be the one: her own sheet, licence, star, service or asking', async () => {
  await store.transact(async (tx) => {
    for (const id of ['v1', 'v2', 'grid']) {
      const person = await tx.get('people', id)
      if (person) await tx.replace('people', { ...person, posts: [...person.posts, { role: 'stationHead', place: PATH.station }] })
    }
    const job = await tx.get('rosterJobs', `job-${PATH.station}`)
    if (job) await tx.replace('rosterJobs', { ...job, byId: 'v1' })
  })
  expect(await kinds('v1')).toEqual(['agencies', 'licences', 'logins', 'nods', 'wishes'])
  expect(await kinds('v2')).not.toContain('licences')
  expect(await kinds('grid')).not.toContain('agencies')
})
