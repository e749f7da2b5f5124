/** An import cut off anywhere and gone on with ends as if nothing had happened: whoever tries, and however often. */
import * as fc from 'fast-check'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import type { Store } from '../../cloudfunctions/store/port'
import { openRosterCounty, peopleOf, rosterCounty, type RosterCounty } from './rosterCounty'
import { writeXlsx } from '../../cloudfunctions/actions/roster/sheet/writeXlsx'
import { registry } from '../../cloudfunctions/actions/registry'
import { createDispatch } from '../../cloudfunctions/kernel/dispatch'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { seededIds } from '../../cloudfunctions/kernel/ids'
import { NOW } from '../factories'

const HEAD = ['姓名', '村', '电话', '原系统', '原系统编号', '累计时长', '截至日期']
const ROWS = 130
const SHEET = [HEAD, ...Array.from({ length: ROWS }, (_, n) => ['王秀', `村${(n % 4) + 1}`, n % 9 === 0 ? '1380' : `138${String(n).padStart(8, '0')}`, '蒸阳', `Z${n}`, String(n), '2026-05-31'])]

const BYTES = writeXlsx([{ name: '表', widths: [], rows: SHEET }]).toString('base64')

/** The process dies at its nth transaction: before it, or when it is committed and nobody was told. */
function dying(store: Store, at: number, afterCommit: boolean): Store {
  let count = 0
  return {
    get: (collection, id) => store.get(collection, id), getMany: (collection, ids) => store.getMany(collection, ids),
    query: (collection, query) => store.query(collection, query), count: (collection, where) => store.count(collection, where), close: () => store.close(),
    async transact(work) {
      count += 1
      if (count < at) return store.transact(work)
      if (count === at && afterCommit) await store.transact(work)
      throw new Error('the process died')
    },
  }
}

const onStore = (county: RosterCounty, store: Store, seed: number): RosterCounty => rosterCounty(store, county.files, createDispatch({
  registry, store, files: county.files, clock: movableClock(NOW), ids: seededIds(seed), contentCheck: humanFirst, log: () => undefined,
}), (who) => `wx-${who}`)

async function endOf(store: Store): Promise<string> {
  const people = (await Promise.all(['村1', '村2', '村3', '村4'].map((station) => peopleOf(store, station)))).flat().filter(({ externalIds }) => externalIds)
  const tallies = await store.getMany('hourTallies', people.slice(0, 100).map(({ _id }) => _id))
  return JSON.stringify([people, tallies].map((each) => each.map((document) => JSON.stringify(document)).sort()))
}

async function wholeEnd(): Promise<{ end: string; view: object }> {
  const county = await openRosterCounty(openSimulated().store)
  const { jobId } = await county.send('wu', 'volunteer', SHEET)
  const { jobId: _, ...view } = await county.apply('ma', jobId)
  return { end: await endOf(county.store), view }
}

test('cut off at any transaction, any number of times, while checking or applying', async () => {
  const whole = await wholeEnd()
  const death = fc.record({ at: fc.integer({ min: 1, max: 8 }), afterCommit: fc.boolean(), twice: fc.boolean() })
  await fc.assert(fc.asyncProperty(fc.array(death, { minLength: 1, maxLength: 5 }), fc.array(death, { minLength: 1, maxLength: 5 }), async (whileChecking, whileApplying) => {
    const county = await openRosterCounty(openSimulated().store)
    const { jobId } = await county.does('wu', 'roster.begin', { kind: 'volunteer', fileName: '名册.xlsx', parts: 1 })
    await county.does('wu', 'roster.part', { jobId, part: 0, bytes: BYTES })
    let seed = 100
    for (const { at, afterCommit } of whileChecking) await onStore(county, dying(county.store, at, afterCommit), (seed += 1)).ask('wu', 'roster.check', { jobId })
    await onStore(county, county.store, (seed += 1)).ask('wu', 'roster.check', { jobId })
    for (const { at, afterCommit, twice } of whileApplying) {
      const doomed = onStore(county, dying(county.store, at, afterCommit), (seed += 1))
      await Promise.all([doomed.ask('ma', 'roster.apply', { jobId, seen: true }), twice ? doomed.ask('ma', 'roster.apply', { jobId, seen: true }) : null])
    }
    const { jobId: _, ...view } = await county.apply('ma', jobId)
    expect(view).toEqual(whole.view)
    expect(await endOf(county.store)).toBe(whole.end)
  }), { numRuns: 12 })
})
