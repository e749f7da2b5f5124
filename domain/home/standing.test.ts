import { aClaim, aDoneClaim, anOrder, NOW } from '../../tests/factories'
import type { Viewer } from '../order/acts'
import { ORDER_STATES } from '../order/vocab'
import { mayBeHerTurn, needsClaims, standingOf } from './standing'

const granny: Viewer = { personId: 'granny', name: '王奶奶', volunteer: false, station: false, known: true }
const done = anOrder({ state: 'awaitingConfirmation', seatsTaken: 1, seatsStarted: 1, seatsDone: 1 })
const said = { byId: 'granny', byName: '王奶奶', at: NOW }

test('her word is asked for when a service is done, and when it was confirmed', () => {
  expect(standingOf(done, [aDoneClaim()], granny, NOW)).toMatchObject({ state: 'awaitingConfirmation', turn: 'confirm' })
  expect(standingOf(done, [aDoneClaim({ beneficiaryConfirmed: said })], granny, NOW)).toEqual({ state: 'awaitingConfirmation', next: '等受助人和站里双方确认' })
  expect(standingOf(anOrder({ state: 'confirmed', seatsTaken: 1, seatsStarted: 1, seatsDone: 1, seatsConfirmed: 1 }), [], granny, NOW)).toMatchObject({ turn: 'review' })
})

test('of whom no station has nodded to she is not told; the station is', () => {
  const filled = anOrder({ state: 'filled', seatsTaken: 1 })
  const waiting = [aClaim({ nod: 'waiting' })]
  expect(standingOf(filled, waiting, granny, NOW)).toEqual({ state: 'open', next: '还差1位帮手' })
  expect(standingOf(filled, waiting, { ...granny, station: true }, NOW)).toEqual({ state: 'filled', next: '等站里点头' })
  expect(standingOf(filled, [aClaim({ nod: 'given' })], granny, NOW)).toMatchObject({ state: 'filled' })
})

test('of what is over the last that happened is said', () => {
  const happenings = [{ event: 'tell', at: NOW, byId: 'granny', byName: '王奶奶', note: '' }, { event: 'expire', at: '2026-06-09T00:00:00.000Z', byId: '', byName: '', note: '' }]
  expect(standingOf(anOrder({ state: 'expired', happenings }), [], granny, NOW)).toEqual({ state: 'expired', next: '过了约好的日子，没有等到人手' })
})

test('claims are read only where they change what is said', () => {
  const needing = (seatsTaken: number, byAgent = false) => ORDER_STATES.filter((state) => needsClaims({ state, seatsTaken }, byAgent))
  expect([needing(0), needing(1)]).toEqual([[], ['open', 'filled', 'inService', 'awaitingConfirmation']])
  expect(needing(1, true)).toContain('confirmed')
  expect([mayBeHerTurn(done), mayBeHerTurn(anOrder()), mayBeHerTurn(anOrder({ state: 'confirmed' }))]).toEqual([true, false, true])
})
