import { placeContracts } from './contract'

const edit = (said: object) => placeContracts['place.edit'].input.safeParse({ placeId: 'liuwan', ...said }).success
const spans = (from: string, to: string) => ({ hours: { weekly: [{ days: [1], spans: [{ from, to }] }], exceptions: [] } })
const days = (from: string, to: string) => ({ hours: { weekly: [], exceptions: [{ from, to, spans: [], words: '国庆假期' }] } })

test('rooms may be none any more, and a place taken off the map', () => {
  expect([edit({ rooms: [] }), edit({ point: null }), edit({ rooms: [{ name: '', seats: 1 }] }), edit({ point: { lat: 91, lng: 0 } })]).toEqual([true, true, false, false])
})

test('a door opens before it shuts, within one day', () => {
  expect([edit(spans('08:00', '21:00')), edit(spans('08:00', '24:00'))]).toEqual([true, true])
  for (const [from, to] of [['21:00', '08:00'], ['08:00', '08:00'], ['8:00', '9:00'], ['08:00', '24:01'], ['08:60', '09:00']] as const) expect(edit(spans(from, to))).toBe(false)
})

test('a holiday ends after it began, on days that exist', () => {
  expect([edit(days('2026-10-01', '2026-10-03')), edit(days('2026-10-01', '2026-10-01')), edit(days('2026-10-03', '2026-10-01')), edit(days('2026-02-29', '2026-03-01'))])
    .toEqual([true, true, false, false])
})
