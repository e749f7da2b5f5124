import { aClaim, anOrder, aPerson, NOW } from '../../tests/factories'
import { callOffOrder, callOffSeat, mayCallOff } from './callOff'
import { ORDER_STATES } from './vocab'

const by = { at: NOW, byId: 'granny', byName: '王奶奶', note: '女儿带我去办好了' }

test('an order nobody has begun is cancelled: in no feed, with no team, no seat taken, nothing left to tell or to keep [FC-C1]', () => {
  const order = anOrder({
    state: 'filled', seatsTaken: 1, feed: 'listed', contact: 'kept', handedTo: 't1', handedUntil: '2026-06-02T01:00:00.000Z', news: 'due', untold: { claims: 1, releases: 0, done: 0 },
  })
  const off = callOffOrder(order, by)
  expect(off).toMatchObject({ state: 'cancelled', stateSince: NOW, feed: 'unlisted', seatsTaken: 0, handedUntil: '', news: 'told', happenings: [{ event: 'callOff', ...by }] })
  expect(['contact' in off, 'handedTo' in off]).toEqual([false, false])
})

test.each(ORDER_STATES)('an order that is %s: only one nobody has begun', (state) => {
  const may = state === 'open' || state === 'filled'
  expect(mayCallOff(anOrder({ state }))).toBe(may)
  if (may) expect(callOffOrder(anOrder({ state }), by).state).toBe('cancelled')
  else expect(() => callOffOrder(anOrder({ state }), by)).toThrow('WISH_ALREADY_ANSWERED')
  const begun = anOrder({ state, seats: 2, seatsTaken: 1, seatsStarted: 1 })
  expect(mayCallOff(begun)).toBe(false)
  expect(() => callOffOrder(begun, by)).toThrow('ORDER_UNDER_WAY')
})

test('who held a seat is free for another', () => {
  expect(callOffSeat(aClaim(), aPerson('li', { openClaims: 2 }), NOW)).toMatchObject({ claim: { state: 'calledOff', endedAt: NOW }, person: { openClaims: 1 } })
})
