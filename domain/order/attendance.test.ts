import { declineNod } from './nod/nod'
import { aClaim, aDoneClaim, anOrder, aPerson, NOW } from '../../tests/factories'
import { after } from '../ground/lifeCycle'
import { checkIn, checkOut } from './attendance'
import type { Claim } from './claim'
import { addConfirmation } from './confirmation'
import { CLAIM_STEPS, type ClaimEvent } from './lifeCycle'
import { giveBackSeat, mayTakeAgain, takeSeat } from './seats'
import { CLAIM_STATES } from './vocab'
import { callOffSeat } from './callOff'

const TWO_HOURS = { minutes: 120, cuts: [] }
const filled = anOrder({ state: 'filled', seatsTaken: 1 })
const li = aPerson('li', { openClaims: 3 })
const DURING = '2026-06-03T00:00:00.000Z'

describe('checking in', () => {
  test('starts the service, and she is at work there', () => {
    const moved = checkIn(filled, li, aClaim(), DURING)
    expect(moved.order).toMatchObject({ state: 'inService', seatsStarted: 1, seatsTaken: 1, stateSince: DURING })
    expect(moved.person).toEqual({ ...li, atWork: 'w1:li' })
    expect(moved.claim).toEqual(aClaim({ state: 'checkedIn', checkedInAt: DURING }))
  })

  test('opens two hours before the agreed time and closes at its end', () => {
    expect(() => checkIn(filled, li, aClaim(), '2026-06-02T20:59:59.999Z')).toThrow('TOO_EARLY')
    expect(checkIn(filled, li, aClaim(), '2026-06-02T21:00:00.000Z').claim.state).toBe('checkedIn')
    expect(checkIn(filled, li, aClaim(), '2026-06-03T03:59:59.999Z').claim.state).toBe('checkedIn')
    expect(() => checkIn(filled, li, aClaim(), '2026-06-03T04:00:00.000Z')).toThrow('WINDOW_OVER')
  })

  test('is for who is still fit on that day: a licence or a cover that ran out since she promised does not go to work [N19]', () => {
    const risky = anOrder({ ...filled, needs: { licence: 'electrician', cover: true, adult: true } })
    const fit = { ...li, qualified: { licences: { electrician: '2026-06-03' }, covers: [{ from: '2026-01-01', until: '2026-06-03' }], vettedUntil: '' } }
    expect(checkIn(risky, fit, aClaim(), DURING).claim.state).toBe('checkedIn')
    expect(() => checkIn(risky, { ...fit, qualified: { ...fit.qualified, licences: { electrician: '2026-06-02' } } }, aClaim(), DURING)).toThrow('NEEDS_LICENCE')
    expect(() => checkIn(risky, { ...fit, qualified: { ...fit.qualified, covers: [{ from: '2026-01-01', until: '2026-06-02' }] } }, aClaim(), DURING)).toThrow('NEEDS_COVER')
    expect(() => checkIn(risky, { ...fit, minorUntil: '2026-06-03' }, aClaim(), DURING)).toThrow('NEEDS_ADULT')
  })

  test('nobody is at two places at once [F42]', () => {
    expect(() => checkIn(filled, { ...li, atWork: 'w2:li' }, aClaim(), DURING)).toThrow('AT_WORK_ELSEWHERE')
  })

  test('a second helper may start while the first waits for confirmation', () => {
    const waiting = anOrder({ state: 'awaitingConfirmation', seats: 2, seatsTaken: 2, seatsStarted: 1, seatsDone: 1 })
    expect(checkIn(waiting, li, aClaim(), DURING).order.state).toBe('inService')
  })
})

describe('checking out', () => {
  const order = anOrder({ state: 'inService', seatsTaken: 1, seatsStarted: 1 })
  const atWork = { ...li, atWork: 'w1:li' }
  const claim = aClaim({ state: 'checkedIn', checkedInAt: DURING })

  test('records the minutes, frees her hands and waits for confirmation', () => {
    const moved = checkOut(order, atWork, claim, TWO_HOURS, '2026-06-03T02:00:30.000Z')
    expect(moved.order).toMatchObject({ state: 'awaitingConfirmation', seatsDone: 1, seatsConfirmed: 0 })
    expect(moved.person).toEqual({ ...li, atWork: '', openClaims: 2 })
    expect(moved.claim).toEqual(aDoneClaim({ checkedOutAt: '2026-06-03T02:00:30.000Z' }))
  })

  test('a clock that was set back makes nothing of her work: she hears that the time seems wrong', () => {
    expect(() => checkOut(order, atWork, { ...claim, checkedInAt: '2026-06-03T00:30:00.000Z' }, { minutes: 0, cuts: [] }, '2026-06-03T00:29:00.000Z')).toThrow(expect.objectContaining({ reason: 'CLOCK_BEHIND' }))
  })

  test('works however late she remembers, and keeps why minutes were not counted', () => {
    const moved = checkOut(order, atWork, claim, { minutes: 255, cuts: ['AFTER_WINDOW'] }, '2026-06-05T12:00:00.000Z')
    expect(moved.claim).toMatchObject({ state: 'checkedOut', creditMinutes: 255, cuts: ['AFTER_WINDOW'] })
  })

  test('leaves the order in service while another still works', () => {
    const two = anOrder({ state: 'inService', seats: 2, seatsTaken: 2, seatsStarted: 2 })
    expect(checkOut(two, atWork, claim, TWO_HOURS, '2026-06-03T02:00:00.000Z').order.state).toBe('inService')
  })
})

/** The rule behind each event of a claim, on an order that would allow it. */
const RULES: Record<ClaimEvent, (claim: Claim) => Claim> = {
  checkIn: (claim) => checkIn(filled, li, claim, DURING).claim,
  checkOut: (claim) => checkOut(anOrder({ state: 'inService', seatsTaken: 1, seatsStarted: 1 }), li, claim, TWO_HOURS, '2026-06-03T02:00:00.000Z').claim,
  release: (claim) => giveBackSeat(filled, li, claim, { state: 'released', note: '' }, NOW).claim,
  lapse: (claim) => giveBackSeat(filled, li, claim, { state: 'lapsed', note: '' }, NOW).claim,
  callOff: (claim) => callOffSeat(claim, li, NOW).claim,
  decline: (claim) => declineNod(filled, li, { ...claim, nod: 'waiting' }, { note: '站里带人去' }, NOW).claim,
  takeAgain: (claim) => {
    mayTakeAgain(claim)
    return { ...takeSeat(anOrder(), li, NOW).claim, rev: claim.rev }
  },
  confirm: (claim) => {
    const half = { ...claim, beneficiaryConfirmed: { byId: 'granny', byName: '王奶奶', at: NOW } }
    return addConfirmation(half, { personId: 'head', name: '周站长', side: 'station' }, NOW).claim
  },
}

const REASONS: Record<ClaimEvent, string | RegExp> = {
  checkIn: 'CLAIM_MOVED_ON',
  checkOut: 'CLAIM_MOVED_ON',
  release: 'CLAIM_MOVED_ON',
  lapse: 'CLAIM_MOVED_ON',
  callOff: 'CLAIM_MOVED_ON',
  decline: 'NOD_MOVED_ON',
  takeAgain: /^(ALREADY_CLAIMED|CLAIM_ENDED|CLAIM_DECLINED)$/,
  confirm: /^(NOT_CHECKED_OUT|ALREADY_CONFIRMED)$/,
}

describe.each(Object.keys(RULES) as ClaimEvent[])('the rule for %s follows the table', (event) => {
  test.each(CLAIM_STATES)('on a claim that is %s', (state) => {
    const to = after(CLAIM_STEPS, state, event)
    const move = () => RULES[event](aClaim({ state, checkedInAt: DURING }))
    if (to) expect(move().state).toBe(to)
    else expect(move).toThrow(REASONS[event])
  })
})
