import { anOrder, NOW } from '../../tests/factories'
import { after } from '../ground/lifeCycle'
import { closeUnreviewed, closeWindow, reviewOrder } from './closing'
import { ORDER_STEPS } from './lifeCycle'
import { ORDER_STATES } from './vocab'

const LATER = '2026-06-20T01:00:00.000Z'
const TOLD = { event: 'tell', at: NOW, byId: 'granny', byName: '王奶奶', note: '' }
const granny = { byId: 'granny', byName: '王奶奶' }

test('a review ends a confirmed order and stands in its story', () => {
  const confirmed = anOrder({ state: 'confirmed', happenings: [TOLD] })
  expect(reviewOrder(confirmed, { score: 5, words: '亮堂堂的', wordsPublic: true }, granny, LATER)).toEqual({
    ...confirmed,
    state: 'reviewed',
    stateSince: LATER,
    review: { score: 5, words: '亮堂堂的', wordsPublic: true, byId: 'granny', at: LATER },
    happenings: [TOLD, { event: 'review', at: LATER, ...granny, note: '亮堂堂的' }],
  })
})

test.each(ORDER_STATES)('an order that is %s may be reviewed, or closed by time, exactly where the table says so', (state) => {
  const review = () => reviewOrder(anOrder({ state }), { score: 1, words: '', wordsPublic: true }, granny, NOW).state
  const to = after(ORDER_STEPS, state, 'review')
  if (to) expect(review()).toBe(to)
  else expect(review).toThrow('NOT_REVIEWABLE')
  expect(closeUnreviewed(anOrder({ state }), NOW)?.state ?? null).toBe(after(ORDER_STEPS, state, 'closeUnreviewed'))
})

test('an end by time is told as nobody\'s doing', () => {
  const open = anOrder({ happenings: [TOLD] })
  expect(closeWindow(open, LATER)).toEqual({
    ...open, state: 'expired', feed: 'unlisted', stateSince: LATER, happenings: [TOLD, { event: 'expire', at: LATER, byId: '', byName: '', note: '' }],
  })
})

test('the end of the window confirms what was done, and only unlists what somebody still holds or has to confirm', () => {
  const served = anOrder({ seats: 3, seatsTaken: 1, seatsStarted: 1, seatsDone: 1, seatsConfirmed: 1 })
  expect(closeWindow(served, LATER)).toMatchObject({ state: 'confirmed', feed: 'unlisted' })
  expect(closeWindow(anOrder({ seats: 3, seatsTaken: 1 }), LATER)).toMatchObject({ state: 'open', feed: 'unlisted' })
  const waiting = anOrder({ state: 'awaitingConfirmation', seats: 3, seatsTaken: 1, seatsStarted: 1, seatsDone: 1 })
  expect(closeWindow(waiting, LATER)).toMatchObject({ state: 'awaitingConfirmation', feed: 'unlisted' })
})

test('before its end, and on an order that has ended, the window changes nothing', () => {
  expect(closeWindow(anOrder(), NOW)).toBeNull()
  for (const state of ['confirmed', 'reviewed', 'closedUnreviewed', 'expired'] as const) {
    expect(closeWindow(anOrder({ state, feed: 'unlisted' }), LATER)).toBeNull()
  }
})
