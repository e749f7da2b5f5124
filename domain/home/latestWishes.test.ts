import { anOrder, aWish } from '../../tests/factories'
import type { WishState } from '../wish/vocab'
import { LOOKED, newestFirst, shownOf, worthALook } from './latestWishes'

const wish = (n: number, state: WishState = 'submitted') => aWish({ _id: `w${n}`, state, toldAt: `2026-06-${String(n).padStart(2, '0')}T01:00:00.000Z` })
const ids = (wishes: readonly { _id: string }[]) => wishes.map(({ _id }) => _id)
const order = (state: 'open' | 'awaitingConfirmation' | 'reviewed', seatsDone = 0) => anOrder({ state, seatsTaken: seatsDone, seatsStarted: seatsDone, seatsDone, ...(state === 'reviewed' ? { seatsConfirmed: seatsDone } : {}) })
const none = new Map<string, never>()

test('the newest come first, each once, and no more than are looked at', () => {
  const many = Array.from({ length: LOOKED + 2 }, (_, n) => wish(n + 1))
  expect(ids(newestFirst(many, many.slice(0, 3)))).toEqual(ids([...many].reverse().slice(0, LOOKED)))
})

test('two are shown; what lives, or was answered with a no, stands before what is over, which is shown when nothing else is', () => {
  const wishes = [wish(9, 'withdrawn'), wish(8, 'refused'), wish(7), wish(6)]
  expect(ids(shownOf(wishes, none, none))).toEqual(['w8', 'w7'])
  expect(ids(shownOf([wish(9, 'withdrawn'), wish(7), wish(6)], none, none))).toEqual(['w7', 'w6'])
  expect(ids(shownOf([wish(9, 'withdrawn'), wish(7)], none, none))).toEqual(['w7', 'w9'])
  expect(ids(shownOf([wish(9, 'withdrawn'), wish(8, 'withdrawn')], none, none))).toEqual(['w9', 'w8'])
})

test('an accepted one lives as long as its order; one whose order cannot be read is taken to live', () => {
  const wishes = [wish(9, 'accepted'), wish(8, 'accepted'), wish(7)]
  expect(ids(shownOf(wishes, new Map([['w9', order('reviewed', 1)]]), none))).toEqual(['w8', 'w7'])
})

test('all that wait for her word come first, with one other at least', () => {
  const wishes = [wish(9), wish(8, 'needsInfo'), wish(7, 'accepted'), wish(6, 'accepted'), wish(5)]
  const turns = new Map([['w7', { state: 'awaitingConfirmation' as const, turn: 'confirm' as const, next: '' }], ['w6', { state: 'open' as const, next: '' }]])
  expect(ids(shownOf(wishes, none, turns))).toEqual(['w8', 'w7', 'w9'])
})

test('looked at more closely: every one asked back, four that may wait for her word, and what stands beside them', () => {
  const done = [9, 8, 7, 6, 5].map((n) => wish(n, 'accepted'))
  const orders = new Map(done.map(({ _id }) => [_id, order('awaitingConfirmation', 1)]))
  const wishes = [...done, wish(4, 'needsInfo'), wish(3), wish(2)]
  expect(ids(worthALook(wishes, orders))).toEqual(['w9', 'w8', 'w7', 'w6', 'w5', 'w4', 'w3'])
})
