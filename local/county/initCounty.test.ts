/** The first two people of a county can bring everything else about: otherwise a county would stand still on its first day. */
import { randomIds } from '../../cloudfunctions/kernel/ids'
import { createDispatch } from '../../cloudfunctions/kernel/dispatch'
import { registry } from '../../cloudfunctions/actions/registry'
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { systemClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import type { Store } from '../../cloudfunctions/store/port'
import { addDays, dayOf } from '../../domain/calendar/shanghai'
import { initCounty } from './initCounty'

const DAY = { county: '清河县', subCentre: '云川镇', station: '青禾村', phone: '0790-5550101', openingHours: '每天 8:00–18:00', name: '李建国', second: '王芳' }

let store: Store
let ids: string[]
let sent = 0

beforeEach(async () => {
  store = openSimulated().store
  ids = await initCounty(store, DAY, randomIds, systemClock.now())
  await store.transact(async (tx) => {
    for (const personId of ids) {
      const person = await tx.get('people', personId)
      if (person) await tx.replace('people', { ...person, logins: [`wx-${personId}`] })
      await tx.create('logins', { _id: `wx-${personId}`, personId })
    }
  })
})

async function does(personId: string, action: string, input: object): Promise<{ ok: boolean; reason?: string; data?: unknown }> {
  const dispatch = createDispatch({ registry, store, files: memoryFiles(), clock: systemClock, ids: randomIds, contentCheck: humanFirst, log: () => undefined })
  return dispatch({ action, input, requestId: `request-${(sent += 1)}` }, { login: `wx-${personId}` })
}

test('one proposes, the other agrees: somebody who has joined is head of the township', async () => {
  const [admin = '', dispatcher = ''] = ids
  const home = await store.get('people', admin)
  await store.transact(async (tx) => {
    if (home) await tx.create('people', { ...home, _id: 'third', name: '赵所长', posts: [{ role: 'villager', place: home.station }], logins: [] })
  })
  const proposed = await does(admin, 'appointment.propose', { personId: 'third', role: 'subCentreHead', until: addDays(dayOf(systemClock.now()), 365) })
  expect(proposed).toMatchObject({ ok: true })
  const { appointmentId } = proposed.data as { appointmentId: string }
  expect(await does(admin, 'appointment.agree', { appointmentId })).toMatchObject({ ok: false })
  expect(await does(dispatcher, 'appointment.agree', { appointmentId })).toMatchObject({ ok: true })
  expect((await store.get('people', 'third'))?.posts).toContainEqual(expect.objectContaining({ role: 'subCentreHead', place: home?.subCentre }))
})

test('they make places and stations under them', async () => {
  const added = await does(ids[0] ?? '', 'place.add', { parentId: 'county', kind: 'subCentre', name: '松岭乡', phone: '0790-5550102' })
  expect(added).toMatchObject({ ok: true })
})

test('a second first day is refused', async () => {
  await expect(initCounty(store, DAY, randomIds, systemClock.now())).rejects.toThrow(/已经有一个县/)
})
