/** A limit is met only when something is wrong, and a new day begins anew. */
import type { Role } from '../ground/post'
import { allowed } from './limitRules'
import { homeSeen, onceMore, type Tally } from './tally'

const DAY = '2026-06-01'
const her = { _id: 'v1', centre: 'any', posts: [{ role: 'volunteer' as const, place: 's' }] }
const grid = { ...her, _id: 'grid', posts: [{ role: 'gridWorker' as const, place: 's' }] }
const kept = (tally: Omit<Tally, 'rev'> | null): Tally => ({ ...tally!, rev: 1 })

/** How many go through in a row before one is refused. */
function inARow(who: typeof her | typeof grid, tries: number, next: (before: Tally | null, nth: number) => Omit<Tally, 'rev'> | null): [number, string] {
  let before: Tally | null = null
  for (let nth = 0; nth < tries; nth += 1) {
    try {
      before = kept(next(before, nth))
    } catch (error) {
      return [nth, (error as Error).message]
    }
  }
  return [tries, who._id]
}

test('300 wishes in a row: ten are taken; whoever has a post writes for many', () => {
  expect(inARow(her, 300, (before) => onceMore(before, 'wishesTold', her, DAY))).toEqual([10, 'WISHES_TOLD_TODAY'])
  expect(inARow(grid, 150, (before) => onceMore(before, 'wishesTold', grid, DAY))).toEqual([150, 'grid'])
})

test('a post of the county is what counts: without one, or as a volunteer, she has a private person\'s number', () => {
  const post = (role: Role) => ({ role, place: 's' })
  const number = (...roles: Role[]) => allowed({ own: 1, post: 2 }, roles.map(post))
  expect([number(), number('villager'), number('volunteer', 'teamLeader'), number('volunteer', 'gridWorker'), number('stationHead')]).toEqual([1, 1, 1, 2, 2])
})

test('each limit counts for itself, and midnight in Shanghai begins anew', () => {
  const full: Tally = { _id: 'v1', rev: 1, day: DAY, times: { wishesTold: 10 }, homes: [] }
  expect(onceMore(full, 'stationAsked', her, DAY).times).toEqual({ wishesTold: 10, stationAsked: 1 })
  expect(onceMore(full, 'wishesTold', her, '2026-06-02').times).toEqual({ wishesTold: 1 })
})

test('51 homes: six a day, fifteen in a week, and the same one again is none', () => {
  expect(inARow(her, 51, (before, nth) => homeSeen(before, `o${nth}`, her, DAY))).toEqual([6, 'HOMES_SEEN_TODAY'])
  expect(inARow(her, 51, (before, nth) => homeSeen(before, `o${nth}`, her, `2026-06-0${1 + Math.floor(nth / 5)}`))).toEqual([15, 'HOMES_SEEN_THIS_WEEK'])
  const one = kept(homeSeen(null, 'o1', her, DAY))
  expect([homeSeen(one, 'o1', her, DAY), homeSeen(one, 'o1', her, '2026-06-07')]).toEqual([null, null])
  expect(homeSeen(one, 'o1', her, '2026-06-08')?.homes).toEqual([{ orderId: 'o1', day: '2026-06-08' }])
})
