import { aClaim, anOrder, aPerson, NOW } from '../../tests/factories'
import { byUrgency, promiseOf, promisesOpen } from './promise'

const known = { known: { by: 'nod' as const, at: NOW, byId: 'zhou' } }
const li = aPerson('li', known)
const filled = anOrder({ state: 'filled', seatsTaken: 1 })
const [EARLY, DURING, AFTER] = [NOW, '2026-06-03T00:00:00.000Z', filled.endsAt]
const nextOf = (...[order = filled, claim = aClaim(), me = li, now = EARLY]: Partial<Parameters<typeof promiseOf>>) => promiseOf(order, claim, me, now)?.next

test('what comes next of a seat: its time, being there, being done, and time gone by', () => {
  expect([nextOf(), nextOf(filled, aClaim(), li, DURING), nextOf(filled, aClaim(), li, AFTER)]).toEqual(['wait', 'checkIn', 'over'])
  expect(nextOf({ ...filled, state: 'inService', seatsStarted: 1 }, aClaim({ state: 'checkedIn' }), li, AFTER)).toBe('checkOut')
})

test('who waits for the nod is told so, at whatever hour; known meanwhile, she need not', () => {
  const waiting = aClaim({ nod: 'waiting' })
  expect([nextOf(filled, waiting, aPerson('li')), nextOf(filled, waiting, aPerson('li'), DURING)]).toEqual(['nod', 'nod'])
  expect(nextOf(filled, waiting, li, DURING)).toBe('checkIn')
})

test('nobody goes to a child alone', () => {
  const child = { ...filled, forChild: true as const, seats: 2 }
  expect([nextOf(child, aClaim(), li, DURING), nextOf({ ...child, seatsTaken: 2 }, aClaim(), li, DURING)]).toEqual(['partner', 'checkIn'])
})

test('what is over is no promise any more: done, given back, or called off meanwhile', () => {
  for (const state of ['checkedOut', 'confirmed', 'released', 'lapsed', 'calledOff', 'declined'] as const) expect(promiseOf(filled, aClaim({ state }), li, NOW)).toBeNull()
  expect(promiseOf(anOrder({ state: 'cancelled' }), aClaim(), li, NOW)).toBeNull()
})

test('it names no person and no address', () => {
  const said = JSON.stringify(promiseOf(anOrder({ state: 'filled', seatsTaken: 1, beneficiaryName: '王奶奶', writerName: '王奶奶' }), aClaim(), li, NOW))
  expect(said).not.toContain('王奶奶')
})

test('what she is at stands first, then what would lapse first', () => {
  const claims = [aClaim({ _id: 'late', lapseAt: '2026-06-09' }), aClaim({ _id: 'soon', lapseAt: '2026-06-02' }), aClaim({ _id: 'now', state: 'checkedIn', lapseAt: '2026-06-30' })]
  expect(byUrgency(claims).map(({ _id }) => _id)).toEqual(['now', 'soon', 'late'])
})

test('how many, from the person alone: whom no station knows waits for all of hers', () => {
  expect([promisesOpen({ ...li, openClaims: 2 }), promisesOpen(aPerson('li', { openClaims: 2 }))]).toEqual([{ toGo: 2, awaitingNod: 0 }, { toGo: 0, awaitingNod: 2 }])
  expect(promisesOpen({ ...li, openClaims: 1, known: { by: 'takenBack', at: NOW, byId: 'zhou' } })).toEqual({ toGo: 0, awaitingNod: 1 })
})
