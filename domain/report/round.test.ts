import { newRound, nextWalk, roundAfter } from './round'

const NOW = '2026-06-01T00:00:00.000Z'
const LATER = '2026-06-01T01:00:00.000Z'

test('a form is walked through, once more an hour later, and then never', () => {
  const begun = newRound('form:orders:2')
  const halfWay = roundAfter(begun, 'cursor', 50, NOW)
  const once = roundAfter(halfWay, null, 10, NOW)
  const again = roundAfter(once, 'cursor', 50, LATER)
  const twice = roundAfter(again, null, 11, LATER)
  expect([begun, halfWay, once, again, twice].map(nextWalk)).toEqual(['', '', LATER, '', null])
})

test('one that was through before rounds were counted is not walked again', () => {
  const { step: _, times: __, ...uncounted } = newRound('form:orders:2')
  expect(nextWalk({ ...uncounted, finishedAt: NOW })).toBeNull()
})
