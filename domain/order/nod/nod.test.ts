import { aClaim } from '../../../tests/factories'
import { isUntoldOf, nodDueOn } from './nod'

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
