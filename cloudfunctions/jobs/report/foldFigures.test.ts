/** Figures as the timer folds them: what people did, once each, whoever runs it how often. */
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { aWish, PATH } from '../../../tests/factories'
import { settleTown } from '../../../tests/stars'
import type { Store } from '../../store/port'
import { inBatches } from '../../store/inBatches'
import { openSimulated } from '../../store/simulated'
import { runJobs } from '../runJobs'

let store: Store
let county: County
beforeEach(async () => {
  store = openSimulated().store
  county = await openCounty(store)
  await settleTown(store)
})

const run = () => runJobs({ store, clock: county.clock })
const figures = async (who = 'head', placeId?: string) => (await county.does(who, 'report.figures', placeId ? { placeId } : {})).months

async function serveOnce(who: string, minutes: number): Promise<void> {
  const orderId = await openOrderFor(county, 1)
  await county.does(who, 'order.claim', { orderId })
  await serve(county, orderId, who, minutes)
}

test('what was told and served stands there once it has settled, and once only', async () => {
  await serveOnce('v1', 120)
  await run()
  // What is only just written waits.
  county.clock.advance({ minutes: 11 })
  await Promise.all([run(), run(), run()])
  await run()
  expect(await figures()).toEqual([{ month: '2026-06', wishes: 1, services: 1, minutes: 120 }])
  await serveOnce('v2', 60)
  county.clock.advance({ minutes: 11 })
  await run()
  expect(await figures()).toEqual([{ month: '2026-06', wishes: 2, services: 2, minutes: 180 }])
})

test('more than a page is folded page by page, and comes to the same', async () => {
  await store.transact(async (tx) => { for (let n = 0; n < 45; n += 1) await tx.create('wishes', aWish({ _id: `w${n}`, toldAt: county.clock.now() })) })
  county.clock.advance({ minutes: 11 })
  await run()
  expect((await figures())[0]).toMatchObject({ wishes: 45 })
  expect((await store.get('figures', `${PATH.centre}:2026-06`))?.wishes).toBe(45)
})

test('a timer that comes after years finds each wish in a month of its own, and folds them all', async () => {
  const months = Array.from({ length: 40 }, (_, n) => `${2022 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
  await inBatches(store, months, (tx, month) => tx.create('wishes', aWish({ _id: `w${month}`, toldAt: `${month}-05T02:00:00.000Z` })))
  const reports = await run()
  expect(reports.filter(({ failed }) => failed)).toEqual([])
  for (const month of months) expect((await store.get('figures', `${PATH.station}:${month}`))?.wishes).toBe(1)
})

test('the township reads its own and its stations, by name; another village nothing', async () => {
  await serveOnce('v1', 60)
  await store.transact((tx) => tx.create('places', { _id: PATH.subCentre, kind: 'subCentre', name: '云川镇', ...PATH, station: '', phone: '', openingHours: '' }))
  county.clock.advance({ minutes: 11 })
  await run()
  const read = await county.does('town', 'report.figures', {})
  expect(read).toMatchObject({ placeName: '云川镇', above: '', below: [{ placeId: PATH.station, minutes: 60 }] })
  expect(await county.does('town', 'report.figures', { placeId: PATH.station })).toMatchObject({ above: PATH.subCentre, below: [] })
  expect(await county.refused('granny', 'report.figures', {})).toBe('NOT_ALLOWED')
})
