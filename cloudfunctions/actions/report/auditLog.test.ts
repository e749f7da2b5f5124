/** The log of who did what: everything is in it, whoever may look sees her own place only, and nobody can write in it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { aPerson, PATH } from '../../../tests/factories'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  await world.store.transact(async (tx) => {
    await tx.create('people', aPerson('auditor', { posts: [{ role: 'villager', place: PATH.station }, { role: 'auditor', place: PATH.centre }] }))
    await tx.create('logins', { _id: 'wx-auditor', personId: 'auditor' })
    await tx.create('people', aPerson('far-head', { station: 'far', posts: [{ role: 'stationHead', place: 'far' }] }))
    await tx.create('logins', { _id: 'wx-far-head', personId: 'far-head' })
  })
})

const log = async (who: string, filter: Parameters<typeof county.does<'report.audit'>>[2] = {}) =>
  (await county.does(who, 'report.audit', filter)).rows.map(({ actorName, action }) => `${actorName} ${action}`)

test('who did what stands there, newest first, for the head of the station and for the auditor of the county [F85]', async () => {
  const orderId = await openOrderFor(county, 1)
  county.clock.advance({ minutes: 1 })
  await county.does('v1', 'order.claim', { orderId })
  expect((await log('head')).sort()).toEqual(['乡亲granny wish.tell', '乡亲head wish.accept', '乡亲v1 order.claim'])
  expect((await log('head'))[0]).toBe('乡亲v1 order.claim')
  expect(await log('auditor')).toEqual(await log('head'))
  expect(await log('far-head')).toEqual([])
  for (const who of ['granny', 'grid', 'worker', 'keeper']) expect(await county.refused(who, 'report.audit', {})).toBe('NOT_ALLOWED')
})

test('it is narrowed to a person, a deed, a thing, or days in Shanghai; and never beyond one\'s own place', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  county.clock.advance({ days: 1 })
  await county.does('v1', 'order.release', { orderId, reason: '孩子发烧' })
  expect(await log('head', { actorId: 'granny' })).toEqual(['乡亲granny wish.tell'])
  expect(await log('head', { action: 'wish.accept' })).toEqual(['乡亲head wish.accept'])
  expect((await log('head', { target: orderId })).sort()).toEqual(['乡亲granny wish.tell', '乡亲head wish.accept'])
  expect(await log('head', { fromDay: '2026-06-02', untilDay: '2026-06-02' })).toEqual(['乡亲v1 order.release'])
  expect(await log('head', { untilDay: '2026-06-01', action: 'order.release' })).toEqual([])
  expect(await log('far-head', { actorId: 'granny' })).toEqual([])
  expect(await county.refused('head', 'report.audit', { actorId: 'granny', action: 'wish.tell' })).toBe('BAD_INPUT')
})

test('of whoever acts elsewhere nothing is told, not even that there is more', async () => {
  await world.store.transact(async (tx) => {
    for (let n = 0; n < 40; n += 1) {
      await tx.create('requests', {
        _id: `far-one:request-${n}`, action: 'wish.tell', actorId: 'far-one', actorName: '远乡', agentId: '', agentName: '', centre: 'elsewhere', subCentre: 'far', station: 'far',
        inputHash: '', target: 'far-wish', answer: {}, at: `2026-06-01T00:00:${String(n).padStart(2, '0')}.000Z`,
      })
    }
  })
  for (const who of ['head', 'auditor']) {
    expect(await county.does(who, 'report.audit', { actorId: 'far-one' })).toEqual({ rows: [], next: null })
    expect(await county.does(who, 'report.audit', { target: 'far-wish' })).toEqual({ rows: [], next: null })
  }
  expect((await county.does('far-head', 'report.audit', { actorId: 'far-one' })).rows).toHaveLength(30)
})

test('a day outside the calendar of people is a wrong form', async () => {
  for (const day of ['0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31']) {
    expect(await county.refused('head', 'report.audit', { fromDay: day })).toBe('BAD_INPUT')
    expect(await county.refused('head', 'report.audit', { untilDay: day })).toBe('BAD_INPUT')
  }
  expect(await log('head', { fromDay: '1900-01-01', untilDay: '2199-12-31' })).toEqual([])
})

test('what was written or answered is not in it', async () => {
  await openOrderFor(county, 1)
  const text = JSON.stringify(await county.does('auditor', 'report.audit', {}))
  expect(text).not.toMatch(/粽子|answer|inputHash|138000/)
})

test('only the kernel and the sign-in ever write a row by name of its collection', () => {
  const root = path.resolve(__dirname, '../../..')
  const files = execFileSync('git', ['ls-files', 'cloudfunctions', 'local', 'scripts'], { cwd: root, encoding: 'utf8' }).split('\n').filter((file) => /\.[cm]?ts$/.test(file) && !/\.test\.|contractKit/.test(file))
  const writing = files.filter((file) => /\.(create|replace|remove)\(\s*'requests'/.test(readFileSync(path.join(root, file), 'utf8')))
  expect(writing).toEqual(['cloudfunctions/kernel/idempotency.ts', 'local/signIn/browserLogin.ts'])
})
