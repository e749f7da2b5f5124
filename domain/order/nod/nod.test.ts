import { aClaim, aPerson } from '../../../tests/factories'
import { isUntoldOf, mayBeNodded, mayNod, mustBeNodded, nodDueOn } from './nod'

test.each([
  ['2026-06-01T02:00:00.000Z', '2026-06-07T02:00:00.000Z', '2026-06-02', 'a Monday morning: the next working day'],
  ['2026-06-05T14:00:00.000Z', '2026-06-11T14:00:00.000Z', '2026-06-08', 'a Friday after closing time: not before Monday is over'],
  ['2026-06-05T02:00:00.000Z', '2026-06-06T04:00:00.000Z', '2026-06-06', 'for the morning of the next day, a Saturday: that day'],
  ['2026-06-01T02:00:00.000Z', '2026-06-01T16:00:00.000Z', '2026-06-01', 'until midnight: that day still'],
])('taken %s, over %s: heard by %s, %s', (heldAt, lapseAt, day) => {
  expect(nodDueOn({ heldAt, lapseAt })).toBe(day)
})

test('nobody reads of a seat that nobody nodded to; of who came, or was known, they do', () => {
  const untold = [aClaim({ nod: 'waiting' }), aClaim({ state: 'declined', nod: 'never' }), aClaim({ state: 'declined' }), aClaim({ state: 'declined', nod: 'asked' }), aClaim({ state: 'declined', nod: 'met' }), aClaim({ state: 'lapsed', nod: 'never' })]
  const told = [aClaim(), aClaim({ nod: 'given' }), aClaim({ state: 'checkedIn', nod: 'waiting' }), aClaim({ state: 'released' })]
  expect([untold.map(isUntoldOf), told.map(isUntoldOf)]).toEqual([untold.map(() => true), told.map(() => false)])
})

test('nobody says of herself that she is known', () => {
  expect(() => mayNod('li', aClaim())).toThrow('NOT_ALLOWED')
  expect(() => mayNod('zhou', aClaim())).not.toThrow()
})

test('who waits begins only when a station nodded, or knows her by now; afterwards it has no more to say', () => {
  const stranger = aPerson('li')
  expect(() => mustBeNodded(aClaim({ nod: 'waiting' }), stranger)).toThrow('NOD_FIRST')
  expect(() => mustBeNodded(aClaim({ nod: 'waiting' }), { ...stranger, household: 'h1' })).not.toThrow()
  for (const nod of ['given', undefined] as const) expect(() => mustBeNodded(aClaim(nod ? { nod } : {}), stranger)).not.toThrow()
  expect([aClaim({ nod: 'waiting' }), aClaim({ state: 'declined', nod: 'asked' }), aClaim({ nod: 'given' }), aClaim({ state: 'lapsed', nod: 'waiting' })].map(mayBeNodded)).toEqual([true, true, false, false])
})
