import { aClaim, anOrder, NOW } from '../../tests/factories'
import { withHomeSeen } from './claim'
import { claimsToldBy, mayHaveTaken, withSeat } from './seatStory'

const claim = aClaim({ personName: '李师傅', note: '家里有事' })

test('an order tells of a seat once, as it is now, without names and words', () => {
  const told = withSeat(withSeat(anOrder({ seatStory: [] }), claim), { ...claim, state: 'released', endedAt: NOW })
  expect(told.seatStory).toEqual([expect.objectContaining({ claimId: claim._id, state: 'released', endedAt: NOW })])
  expect(JSON.stringify(told.seatStory)).not.toMatch(/李师傅|家里有事/)
  expect(claimsToldBy(told)).toEqual([expect.objectContaining({ _id: claim._id, state: 'released', personId: '', personName: '', note: '' })])
})

test('who took a seat of it is known by any registration of hers; an order of before says that anybody may have', () => {
  const told = withSeat(anOrder({ seatStory: [] }), claim)
  expect([['li'], ['wang', 'li'], ['wang'], []].map((hers) => mayHaveTaken(told, hers))).toEqual([true, true, false, false])
  const before = anOrder()
  expect([mayHaveTaken(before, ['wang']), claimsToldBy(before), withSeat(before, claim)]).toEqual([true, null, before])
})

test('of very many looks at a home the first and the latest stand on the claim', () => {
  let seen = aClaim({ sawHome: [] })
  for (let nth = 0; nth < 30; nth += 1) seen = withHomeSeen(seen, `2026-06-03T0${nth % 10}:${10 + nth}:00.000Z`)!
  expect(seen.sawHome).toHaveLength(20)
  expect([seen.sawHome?.[0], seen.sawHome?.[19]]).toEqual(['2026-06-03T00:10:00.000Z', '2026-06-03T09:39:00.000Z'])
  expect(withHomeSeen(aClaim(), NOW)).toBeNull()
})
