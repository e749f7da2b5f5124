/** The administrator sees what the machine could not do, and has it tried now; nobody else does. Simulated and SQLite. */
import { openCounty, type County } from '../../../tests/county'
import { aPerson, PATH } from '../../../tests/factories'
import { troubleAfter } from '../../../domain/upkeep/trouble'
import type { Store } from '../../store/port'
import { openSimulated } from '../../store/simulated'
import { openSqlite } from '../../store/sqlite'

describe.each<[string, () => Store]>([['simulated', () => openSimulated().store], ['sqlite', () => openSqlite({ file: ':memory:' })]])('%s', (_, open) => {
  let county: County
  const settle = (id: string, place: string) => county.store.transact(async (tx) => {
    await tx.create('people', aPerson(id, { logins: [`wx-${id}`], posts: [{ role: 'villager', place: PATH.station }, { role: 'systemAdmin', place }] }))
    await tx.create('logins', { _id: `wx-${id}`, personId: id })
  })
  const fails = (job: string, ...documents: string[]) => county.store.transact(async (tx) => {
    for (const document of documents) await tx.create('troubles', troubleAfter(null, { job, document, where: 'lapse', now: county.clock.now() }))
  })
  const waiting = async (who: string) => (await county.does(who, 'workbench.waiting', {})).waiting
  const lines = async () => (await county.does('admin', 'upkeep.troubles', {})).lines

  beforeEach(async () => {
    county = await openCounty(open())
    await settle('admin', PATH.centre)
    await settle('elsewhere', 'another-county')
  })

  test('where all held, nothing waits and nothing is listed', async () => {
    expect([await waiting('admin'), await lines()]).toEqual([[], []])
  })

  test('it waits on her workbench, since when; the page says what of it, and no id', async () => {
    const since = county.clock.now()
    await fails('eraseAccounts', 'granny', 'v1')
    county.clock.advance({ minutes: 1 })
    await fails('ringPeople', '')
    expect(await waiting('admin')).toMatchObject([{ kind: 'troubles', count: 3, since }])
    const answer = await county.does('admin', 'upkeep.troubles', {})
    expect(answer).toMatchObject({ lines: [{ job: 'eraseAccounts', count: 2, since, tries: 1 }, { job: 'ringPeople', count: 1 }], more: false })
    expect(JSON.stringify(answer)).not.toMatch(/granny|v1/)
  })

  test('tried now: only of that job, only what still waits, and twice is once', async () => {
    await fails('lapseClaims', 'c1', 'c2')
    await fails('ringPeople', '')
    const nextTry = (await lines()).find(({ job }) => job === 'ringPeople')?.nextTry
    expect(await county.does('admin', 'upkeep.tryAgain', { job: 'lapseClaims' })).toEqual({ moved: 2 })
    expect(await lines()).toMatchObject([{ job: 'lapseClaims', nextTry: county.clock.now() }, { job: 'ringPeople', nextTry }])
    expect(await county.does('admin', 'upkeep.tryAgain', { job: 'lapseClaims' })).toEqual({ moved: 0 })
  })

  test('of very many it takes some at a time, and goes on when asked again', async () => {
    await fails('lapseClaims', ...Array.from({ length: 45 }, (_each, nth) => `c${nth}`))
    const ask = () => county.does('admin', 'upkeep.tryAgain', { job: 'lapseClaims' })
    expect([await ask(), await ask()]).toEqual([{ moved: 40 }, { moved: 5 }])
  })

  test('none of it is anybody else\'s, nor another county\'s administrator\'s', async () => {
    await fails('lapseClaims', 'c1')
    for (const who of ['granny', 'head', 'officer', 'elsewhere']) {
      expect(await county.refused(who, 'upkeep.troubles', {})).toBe('NOT_ALLOWED')
      expect(await county.refused(who, 'upkeep.tryAgain', { job: 'lapseClaims' })).toBe('NOT_ALLOWED')
    }
    expect(await lines()).toMatchObject([{ nextTry: expect.not.stringMatching(county.clock.now()) }])
    expect(await waiting('head')).toEqual([])
  })
})
