import { aClaim, anOrder, aPerson, NOW } from '../../tests/factories'
import { addDays, instantAt } from '../calendar/shanghai'
import type { Order } from './order'
import { giveBackSeat, mayTakeAgain, settle, stateOf, takeSeat } from './seats'

const li = aPerson('li', { name: '李师傅' })

describe('taking a seat', () => {
  test('writes all three documents: the order, the person, the claim', () => {
    const { order, person, claim } = takeSeat(anOrder({ seats: 2 }), li, NOW)
    expect(order).toEqual(anOrder({ seats: 2, seatsTaken: 1, news: 'due', untold: { claims: 1, releases: 0, done: 0 } }))
    expect(person).toEqual({ ...li, openClaims: 1 })
    expect(claim).toEqual({ ...aClaim(), rev: undefined, sawHome: [] })
  })

  test('the last seat fills the order, from that moment', () => {
    const later = '2026-06-01T05:00:00.000Z'
    const { order } = takeSeat(anOrder({ seats: 3, seatsTaken: 2 }), li, later)
    expect(order).toMatchObject({ state: 'filled', seatsTaken: 3, stateSince: later })
  })

  test('a seat that is still free may be taken while others work or have finished', () => {
    const working = anOrder({ state: 'inService', seats: 3, seatsTaken: 1, seatsStarted: 1 })
    expect(takeSeat(working, li, NOW).order.state).toBe('inService')
    const waiting = { ...working, state: 'awaitingConfirmation', seatsDone: 1 } as const
    expect(takeSeat(waiting, li, NOW).order.state).toBe('awaitingConfirmation')
  })

  test.each(['confirmed', 'reviewed', 'closedUnreviewed', 'expired'] as const)('an order that is %s takes nobody on', (state) => {
    expect(() => takeSeat(anOrder({ state, seats: 3 }), li, NOW)).toThrow('ORDER_NOT_OPEN')
  })

  test('nobody helps with her own wish, whatever else is the matter', () => {
    expect(() => takeSeat(anOrder({ beneficiaryId: 'li' }), li, NOW)).toThrow('OWN_WISH')
    expect(() => takeSeat(anOrder({ beneficiaryId: 'li', state: 'expired' }), li, NOW)).toThrow('OWN_WISH')
  })

  test('full is full', () => {
    expect(() => takeSeat(anOrder({ state: 'filled', seatsTaken: 1 }), li, NOW)).toThrow('SEATS_FULL')
  })

  test('the last instant of the window is already too late', () => {
    const order = anOrder()
    expect(() => takeSeat(order, li, order.endsAt)).toThrow('WINDOW_OVER')
    expect(takeSeat(order, li, '2026-06-03T03:59:59.999Z').order.state).toBe('filled')
  })

  test('five unfinished wishes in hand are enough', () => {
    expect(takeSeat(anOrder(), { ...li, openClaims: 4 }, NOW).person.openClaims).toBe(5)
    expect(() => takeSeat(anOrder(), { ...li, openClaims: 5 }, NOW)).toThrow('TOO_MANY_CLAIMS')
  })
})

describe('how long a seat is kept for somebody who does not come', () => {
  test('for a dated wish until its window is over', () => {
    const nextMonth = anOrder({ when: { kind: 'day', date: '2026-07-03', part: 'morning' }, startsAt: '2026-07-02T23:00:00.000Z', endsAt: '2026-07-03T04:00:00.000Z' })
    expect(takeSeat(nextMonth, li, NOW).claim.lapseAt).toBe(nextMonth.endsAt)
  })

  test('for an undated wish six days', () => {
    const anytime = anOrder({ when: { kind: 'anytime' }, startsAt: NOW, endsAt: instantAt(addDays('2026-06-01', 30), 9) })
    expect(takeSeat(anytime, li, NOW).claim.lapseAt).toBe('2026-06-07T01:00:00.000Z')
  })

  test('but never longer than the wish is open', () => {
    const ending = anOrder({ when: { kind: 'anytime' }, startsAt: NOW, endsAt: '2026-06-05T01:00:00.000Z' })
    expect(takeSeat(ending, li, NOW).claim.lapseAt).toBe('2026-06-05T01:00:00.000Z')
  })
})

describe('giving a seat back', () => {
  const filled = anOrder({ state: 'filled', seatsTaken: 1 })
  const busy = { ...li, openClaims: 1 }
  const release = { state: 'released', note: '孩子发烧' } as const

  test('opens the order again and frees her hands', () => {
    const given = giveBackSeat(filled, busy, aClaim(), release, NOW)
    expect(given.order).toMatchObject({ state: 'open', seatsTaken: 0 })
    expect(given.person.openClaims).toBe(0)
    expect(given.claim).toEqual(aClaim({ state: 'released', note: '孩子发烧', endedAt: NOW }))
  })

  test('by the timer reads as lapsed', () => {
    expect(giveBackSeat(filled, busy, aClaim(), { state: 'lapsed', note: '' }, NOW).claim.state).toBe('lapsed')
  })

  test('is too late once she is there, and a seat is given back only once', () => {
    for (const state of ['checkedIn', 'checkedOut', 'confirmed', 'released', 'lapsed'] as const) {
      expect(() => giveBackSeat(filled, busy, aClaim({ state }), release, NOW)).toThrow('CLAIM_MOVED_ON')
    }
  })

  test('opens an order again on which all others are confirmed, while there is time', () => {
    const waiting = anOrder({ state: 'filled', feed: 'unlisted', seats: 2, seatsTaken: 2, seatsStarted: 1, seatsDone: 1, seatsConfirmed: 1 })
    expect(giveBackSeat(waiting, busy, aClaim(), release, NOW).order).toMatchObject({ state: 'open', feed: 'listed', seatsTaken: 1 })
    expect(giveBackSeat(waiting, busy, aClaim(), release, waiting.endsAt).order).toMatchObject({ state: 'confirmed', feed: 'unlisted' })
  })

  test('after the window, with nobody left, expires the order and says so', () => {
    const late = giveBackSeat(filled, busy, aClaim(), { state: 'lapsed', note: '' }, filled.endsAt).order
    expect(late).toMatchObject({ state: 'expired', feed: 'unlisted', happenings: [{ event: 'expire', at: filled.endsAt }] })
  })
})

test('when the members\' first look is over, everybody sees it at that very instant', () => {
  const handed = anOrder({ handedTo: 't1', handedUntil: NOW, feed: 'handed' })
  expect(settle(handed, {}, '2026-06-01T00:59:59.999Z').feed).toBe('handed')
  expect(settle(handed, {}, NOW).feed).toBe('listed')
})

describe('taking a seat of the same order again', () => {
  test('is welcome after giving it back, and the claim begins anew', () => {
    expect(() => mayTakeAgain(aClaim({ state: 'released' }))).not.toThrow()
  })

  test('is a word with the station after letting it lapse, and nothing any more once it was called off', () => {
    for (const state of ['lapsed', 'calledOff'] as const) expect(() => mayTakeAgain(aClaim({ state }))).toThrow('CLAIM_ENDED')
  })

  test.each(['held', 'checkedIn', 'checkedOut', 'confirmed'] as const)('is no second seat while her claim is %s', (state) => {
    expect(() => mayTakeAgain(aClaim({ state }))).toThrow('ALREADY_CLAIMED')
  })
})

describe('the state an order is in', () => {
  const counts = (taken: number, started: number, done: number, confirmed: number): Order =>
    anOrder({ seats: 2, seatsTaken: taken, seatsStarted: started, seatsDone: done, seatsConfirmed: confirmed })

  test.each([
    [counts(0, 0, 0, 0), 'open'],
    [counts(1, 0, 0, 0), 'open'],
    [counts(2, 0, 0, 0), 'filled'],
    [counts(1, 1, 0, 0), 'inService'],
    [counts(2, 2, 1, 1), 'inService'],
    [counts(1, 1, 1, 0), 'awaitingConfirmation'],
    [counts(2, 1, 1, 1), 'filled'],
    [counts(2, 2, 2, 1), 'awaitingConfirmation'],
    [counts(1, 1, 1, 1), 'open'],
    [counts(2, 2, 2, 2), 'confirmed'],
  ] as const)('follows from its counters, case %#', (order, state) => {
    expect(stateOf(order, NOW)).toBe(state)
  })

  test.each([
    [counts(0, 0, 0, 0), 'expired'],
    [counts(1, 0, 0, 0), 'open'],
    [counts(2, 0, 0, 0), 'filled'],
    [counts(1, 1, 1, 1), 'confirmed'],
    [counts(1, 1, 1, 0), 'awaitingConfirmation'],
  ] as const)('and from its window once that is over, case %#', (order, state) => {
    expect(stateOf(order, order.endsAt)).toBe(state)
  })

  test('it stands in the feed as long as somebody may still come, also while others work', () => {
    const working = anOrder({ state: 'inService', seats: 3, seatsTaken: 1, seatsStarted: 1 })
    expect(settle(working, {}, NOW).feed).toBe('listed')
    expect(settle(working, { seatsTaken: 3 }, NOW).feed).toBe('unlisted')
    expect(settle(working, {}, working.endsAt).feed).toBe('unlisted')
  })

  test('a jump no row allows is a fault, not a refusal', () => {
    const confirmed = { ...counts(1, 1, 1, 1), state: 'confirmed' } as const
    expect(() => settle(confirmed, { seatsTaken: 2, seatsStarted: 2 }, NOW)).toThrow('an order cannot go from confirmed to inService')
  })

  test('counters that change nothing leave the moment of the last change alone', () => {
    const order = anOrder({ seats: 3, stateSince: '2026-05-01T00:00:00.000Z' })
    expect(settle(order, { seatsTaken: 1 }, NOW).stateSince).toBe('2026-05-01T00:00:00.000Z')
  })
})
