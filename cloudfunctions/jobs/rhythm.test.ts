/** Whether anybody did anything since the last run. */
import { aRequest, put } from '../store/contractKit/factories'
import { openSimulated } from '../store/simulated'
import { busySince, NEVER, newRhythm } from './rhythm'

const LAST = '2026-06-01T08:00:00.000Z'
const store = async (at: string) => {
  const { store } = openSimulated()
  await put(store, 'places', { _id: 'S1', kind: 'station', name: '柳湾村', centre: 'C1', subCentre: 'T1', station: 'S1', phone: '', openingHours: '' } as never)
  await put(store, 'requests', { ...aRequest('r1', {}), at })
  return store
}
/** Of a process whose urgent jobs have all said when their next thing is due. */
const rhythm = () => ({ ...newRhythm(LAST), nextDue: new Map([['lapseClaims', NEVER]]) })

test.each([
  ['2026-06-01T08:00:30.000Z', true, 'after the last run'],
  ['2026-06-01T07:58:30.000Z', true, 'asked for before it, and perhaps written only after it'],
  ['2026-06-01T07:58:00.000Z', true, 'the longest a write may have been under way'],
  ['2026-06-01T07:57:59.999Z', false, 'long done when the last run looked'],
])('a deed of %s is news: %s, %s', async (at, news) => {
  expect(await busySince(await store(at), rhythm())).toBe(news)
})

test('as long as no urgent job has said when it is due next, it is looked at anyway', async () => {
  expect(await busySince(await store('2026-06-01T01:00:00.000Z'), newRhythm(LAST))).toBe(true)
})
