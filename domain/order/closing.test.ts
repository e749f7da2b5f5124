import { anOrder, NOW } from '../../tests/factories'
import { after } from '../lifeCycle'
import { closeByTime, reviewOrder } from './closing'
import { ORDER_STEPS } from './lifeCycle'
import { ORDER_STATES } from './vocab'

const LATER = '2026-06-20T01:00:00.000Z'
const TOLD = { event: 'tell', at: NOW, byId: 'granny', byName: '王桂英', note: '' }
const granny = { byId: 'granny', byName: '王桂英' }

test('a review ends a confirmed order and stands in its story', () => {
  const confirmed = anOrder({ state: 'confirmed', happenings: [TOLD] })
  expect(reviewOrder(confirmed, { score: 5, words: '亮堂堂的' }, granny, LATER)).toEqual({
    ...confirmed,
    state: 'reviewed',
    stateSince: LATER,
    review: { score: 5, words: '亮堂堂的', byId: 'granny', at: LATER },
    happenings: [TOLD, { event: 'review', at: LATER, ...granny, note: '亮堂堂的' }],
  })
})

test.each(ORDER_STATES)('an order that is %s may be reviewed, or closed by time, exactly where the table says so', (state) => {
  const review = () => reviewOrder(anOrder({ state }), { score: 1, words: '' }, granny, NOW).state
  const to = after(ORDER_STEPS, state, 'review')
  if (to) expect(review()).toBe(to)
  else expect(review).toThrow('NOT_REVIEWABLE')
  for (const event of ['expire', 'closeUnreviewed'] as const) {
    expect(closeByTime(anOrder({ state }), event, NOW)?.state ?? null).toBe(after(ORDER_STEPS, state, event))
  }
})

test('an end by time is told as nobody\'s doing', () => {
  const open = anOrder({ happenings: [TOLD] })
  expect(closeByTime(open, 'expire', LATER)).toEqual({
    ...open, state: 'expired', stateSince: LATER, happenings: [TOLD, { event: 'expire', at: LATER, byId: '', byName: '', note: '' }],
  })
})
