import { aClaim, aDoneClaim, anOrder, NOW } from '../../tests/factories'
import { actsFor, confirmable, confirmSide, isConcerned, type Viewer } from './acts'
import { CLAIM_STATES } from './vocab'

const viewer = (personId: string, changes: Partial<Viewer> = {}): Viewer => ({ personId, name: personId, volunteer: false, station: false, known: true, ...changes })
const li = viewer('li', { volunteer: true })
const granny = viewer('granny')
const head = viewer('zhou', { station: true })
const DURING = '2026-06-03T00:00:00.000Z'
const said = (byId: string) => ({ byId, byName: byId, at: NOW })
const filled = anOrder({ state: 'filled', seatsTaken: 1 })

describe('the buttons on an order', () => {
  test('an open order may be taken by a volunteer, by nobody else and not by whom it is for', () => {
    expect(actsFor(anOrder(), [], li, NOW)).toEqual(['claim'])
    expect(actsFor(anOrder(), [], granny, NOW)).toEqual(['callOff'])
    expect(actsFor(anOrder(), [], viewer('granny', { volunteer: true }), NOW)).toEqual(['callOff'])
    expect(actsFor(anOrder(), [], head, NOW)).toEqual(['callOff'])
  })

  test('a seat that is still free is offered while others work or wait', () => {
    const working = anOrder({ seats: 2, seatsTaken: 1, seatsStarted: 1 })
    for (const state of ['inService', 'awaitingConfirmation'] as const) expect(actsFor({ ...working, state }, [], li, NOW)).toEqual(['claim'])
  })

  test('nothing can be taken when full, over or closed', () => {
    expect(actsFor(filled, [], li, NOW)).toEqual([])
    expect(actsFor(anOrder({ state: 'inService', seatsTaken: 1, seatsStarted: 1 }), [], li, NOW)).toEqual([])
    expect(actsFor(anOrder(), [], li, anOrder().endsAt)).toEqual([])
    for (const state of ['confirmed', 'reviewed', 'closedUnreviewed', 'expired'] as const) expect(actsFor(anOrder({ state }), [], li, NOW)).toEqual([])
  })

  test('whoever gave her seat back may take it again, whoever let it lapse is not offered it', () => {
    expect(actsFor(anOrder(), [aClaim({ state: 'released' })], li, NOW)).toEqual(['claim'])
    expect(actsFor(anOrder(), [aClaim({ state: 'lapsed' })], li, NOW)).toEqual([])
  })

  test('her claim leads her step by step', () => {
    expect(actsFor(filled, [aClaim()], li, NOW)).toEqual(['whereToGo', 'release'])
    expect(actsFor(filled, [aClaim()], li, DURING)).toEqual(['whereToGo', 'checkIn', 'release'])
    const working = anOrder({ state: 'inService', seatsTaken: 1, seatsStarted: 1 })
    expect(actsFor(working, [aClaim({ state: 'checkedIn' })], li, DURING)).toEqual(['whereToGo', 'checkOut'])
    expect(actsFor(working, [aDoneClaim()], li, DURING)).toEqual([])
  })

  test('checking in opens two hours early and ends with the window, as the rule does', () => {
    const offered = (now: string) => actsFor(filled, [aClaim()], li, now).includes('checkIn')
    expect(offered('2026-06-02T20:59:59.999Z')).toBe(false)
    expect(offered('2026-06-02T21:00:00.000Z')).toBe(true)
    expect(offered('2026-06-03T03:59:59.999Z')).toBe(true)
    expect(offered('2026-06-03T04:00:00.000Z')).toBe(false)
  })

  test('both sides are asked to confirm, each once, and never the helper herself', () => {
    const order = anOrder({ state: 'awaitingConfirmation', seatsTaken: 1, seatsStarted: 1, seatsDone: 1 })
    expect(actsFor(order, [aDoneClaim()], granny, NOW)).toEqual(['confirm'])
    expect(actsFor(order, [aDoneClaim()], head, NOW)).toEqual(['confirm'])
    expect(actsFor(order, [aDoneClaim({ beneficiaryConfirmed: said('granny') })], granny, NOW)).toEqual([])
    expect(actsFor(order, [aDoneClaim()], viewer('li', { station: true }), NOW)).toEqual([])
  })

  test('who was helped, or who wrote for her, is asked for a word at the end', () => {
    const confirmed = anOrder({ state: 'confirmed', writerId: 'grid' })
    expect(actsFor(confirmed, [], granny, NOW)).toEqual(['review'])
    expect(actsFor(confirmed, [], viewer('grid'), NOW)).toEqual(['review'])
    expect(actsFor(confirmed, [], head, NOW)).toEqual([])
    expect(actsFor({ ...confirmed, state: 'reviewed' }, [], granny, NOW)).toEqual([])
    // Who came and taps for her does not say how he did.
    const came = [aDoneClaim({ state: 'confirmed' })]
    expect(actsFor(confirmed, came, viewer('granny', { agentId: 'li', agentName: '李师傅' }), NOW)).toEqual([])
    expect(actsFor(confirmed, came, viewer('granny', { agentId: 'other' }), NOW)).toEqual(['review'])
  })

  test('the station is asked to nod to who waits, but nobody to herself; who waits is told so and not where to go', () => {
    const waiting = [aClaim({ nod: 'waiting' })]
    expect(actsFor(filled, waiting, head, DURING)).toContain('nod')
    expect(actsFor(filled, waiting, viewer('li', { station: true, known: false }), DURING)).not.toContain('nod')
    expect(actsFor(filled, waiting, { ...li, known: false }, DURING)).toEqual(['awaitNod', 'release'])
    expect(actsFor(filled, [aClaim()], head, DURING)).not.toContain('nod')
  })
})

describe('which side somebody confirms for', () => {
  const order = anOrder({ writerId: 'grid' })
  const grid = viewer('grid', { station: true })

  test('the served side first, then the station', () => {
    expect(confirmSide(order, aDoneClaim(), granny)).toBe('beneficiary')
    expect(confirmSide(order, aDoneClaim(), head)).toBe('station')
    expect(confirmSide(order, aDoneClaim(), grid)).toBe('beneficiary')
    expect(confirmSide(order, aDoneClaim({ beneficiaryConfirmed: said('granny') }), grid)).toBe('station')
    expect(confirmSide(order, aDoneClaim({ beneficiaryConfirmed: said('grid') }), granny)).toBeNull()
    expect(confirmSide(order, aDoneClaim(), viewer('nobody'))).toBeNull()
  })

  test('who wrote for somebody and helped herself is confirmed by two people of the station', () => {
    const order = anOrder({ state: 'awaitingConfirmation', seatsTaken: 1, seatsStarted: 1, seatsDone: 1, writerId: 'li' })
    const first = aDoneClaim({ writerHelps: true, stationConfirmed: said('zhou') })
    expect(confirmSide(order, first, { ...head, personId: 'worker' })).toBe('beneficiary')
    expect(confirmable(order, [first], { ...head, personId: 'worker' }, NOW)).toEqual([first._id])
    expect(confirmable(order, [first], head, NOW)).toEqual([])
    expect(confirmable(order, [first], { ...head, personId: 'li' }, NOW)).toEqual([])
  })

  test('one person with both hats gives only one of the two words', () => {
    expect(confirmable(order, [aDoneClaim()], grid, NOW)).toEqual(['w1:li'])
    expect(confirmable(order, [aDoneClaim({ beneficiaryConfirmed: said('grid') })], grid, NOW)).toEqual([])
  })

  test('only finished services are asked about', () => {
    const claims = CLAIM_STATES.map((state) => aClaim({ _id: state, state }))
    expect(confirmable(order, claims, head, NOW)).toEqual(['checkedOut'])
  })
})

describe('whom the whole story concerns', () => {
  test('who is helped, who wrote, the station', () => {
    const order = anOrder({ writerId: 'grid' })
    for (const one of [granny, viewer('grid'), head]) expect(isConcerned(order, undefined, one)).toBe(true)
    expect(isConcerned(order, undefined, li)).toBe(false)
  })

  test('a helper from the seat she takes to the hours she got, but not once she gave it back', () => {
    const concerned = CLAIM_STATES.filter((state) => isConcerned(anOrder(), aClaim({ state }), li))
    expect(concerned).toEqual(['held', 'checkedIn', 'checkedOut', 'confirmed'])
  })
})
