import { anOrder, NOW } from '../../tests/factories'
import { after } from '../lifeCycle'
import { closeByTime, reviewOrder } from './closing'
import { ORDER_STEPS } from './lifeCycle'
import { ORDER_STATES } from './vocab'

const granny = { byId: 'granny', byName: '王桂英' }

test('a review ends a confirmed order and stands in its story', () => {
  const order = reviewOrder(anOrder({ state: 'confirmed' }), { score: 5, words: '亮堂堂的' }, granny, NOW)
  expect(order).toMatchObject({ state: 'reviewed', stateSince: NOW, review: { score: 5, words: '亮堂堂的', byId: 'granny', at: NOW } })
  expect(order.happenings).toEqual([{ event: 'review', at: NOW, ...granny, note: '亮堂堂的' }])
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
  const order = closeByTime(anOrder(), 'expire', NOW)
  expect(order).toMatchObject({ state: 'expired', stateSince: NOW })
  expect(order?.happenings).toEqual([{ event: 'expire', at: NOW, byId: '', byName: '', note: '' }])
})
