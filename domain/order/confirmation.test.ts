import * as fc from 'fast-check'
import { aClaim, aDoneClaim, anOrder, NOW } from '../../tests/factories'
import { Refusal } from '../ground/refusal'
import type { Claim } from './claim'
import { addConfirmation, confirmSeat, type Confirmer } from './confirmation'

const granny: Confirmer = { personId: 'granny', name: '王奶奶', side: 'beneficiary' }
const head: Confirmer = { personId: 'zhou', name: '周站长', side: 'station' }
const LATER = '2026-06-04T01:00:00.000Z'

test('the first word is kept, and nothing is decided yet', () => {
  const { claim, complete } = addConfirmation(aDoneClaim(), granny, NOW)
  expect(complete).toBe(false)
  expect(claim).toEqual(aDoneClaim({ beneficiaryConfirmed: { byId: 'granny', byName: '王奶奶', at: NOW } }))
})

test('the second word confirms, from that moment', () => {
  const { claim, complete } = addConfirmation(addConfirmation(aDoneClaim(), granny, NOW).claim, head, LATER)
  expect(complete).toBe(true)
  expect(claim).toMatchObject({ state: 'confirmed', endedAt: LATER, stationConfirmed: { byId: 'zhou', byName: '周站长', at: LATER } })
})

test('it does not matter who speaks first', () => {
  const one = addConfirmation(addConfirmation(aDoneClaim(), granny, NOW).claim, head, NOW)
  const other = addConfirmation(addConfirmation(aDoneClaim(), head, NOW).claim, granny, NOW)
  expect(one).toEqual(other)
})

test('nobody confirms her own hours, on neither side and at no time [R-H2]', () => {
  for (const side of ['beneficiary', 'station'] as const) {
    expect(() => addConfirmation(aDoneClaim(), { personId: 'li', name: '李师傅', side }, NOW)).toThrow('CONFIRM_OWN')
    expect(() => addConfirmation(aClaim(), { personId: 'li', name: '李师傅', side }, NOW)).toThrow('CONFIRM_OWN')
  }
})

test('nobody gives both words', () => {
  const half = addConfirmation(aDoneClaim(), { ...head, side: 'beneficiary' }, NOW).claim
  expect(() => addConfirmation(half, head, NOW)).toThrow('CONFIRM_TWICE')
})

test('nobody gives both words, in her own name or in whose she taps [R-H2]', () => {
  const forGranny: Confirmer = { ...granny, agentId: 'zhou', agentName: '周站长' }
  expect(() => addConfirmation(addConfirmation(aDoneClaim(), forGranny, NOW).claim, head, LATER)).toThrow('CONFIRM_TWICE')
  expect(() => addConfirmation(addConfirmation(aDoneClaim(), head, NOW).claim, forGranny, LATER)).toThrow('CONFIRM_TWICE')
  const another: Confirmer = { ...head, personId: 'wu', agentId: 'zhou', agentName: '周站长' }
  expect(() => addConfirmation(addConfirmation(aDoneClaim(), forGranny, NOW).claim, another, LATER)).toThrow('CONFIRM_TWICE')
  expect(addConfirmation(addConfirmation(aDoneClaim(), forGranny, NOW).claim, { ...head, personId: 'wu' }, LATER).complete).toBe(true)
})

test('a side that has spoken has spoken, whoever comes next', () => {
  for (const first of [granny, head]) {
    const half = addConfirmation(aDoneClaim(), first, NOW).claim
    expect(() => addConfirmation(half, first, LATER)).toThrow('ALREADY_CONFIRMED')
    expect(() => addConfirmation(half, { ...first, personId: 'other' }, LATER)).toThrow('ALREADY_CONFIRMED')
  }
  expect(() => addConfirmation(aDoneClaim({ state: 'confirmed' }), head, LATER)).toThrow('ALREADY_CONFIRMED')
})

test.each(['held', 'checkedIn', 'released', 'lapsed'] as const)('a claim that is %s cannot be confirmed', (state) => {
  expect(() => addConfirmation(aClaim({ state }), head, NOW)).toThrow('NOT_CHECKED_OUT')
})

test('the order waits for its last claim', () => {
  const waiting = anOrder({ state: 'awaitingConfirmation', seats: 2, seatsTaken: 2, seatsStarted: 2, seatsDone: 2 })
  const first = confirmSeat(waiting, NOW)
  expect(first).toMatchObject({ state: 'awaitingConfirmation', seatsConfirmed: 1 })
  expect(confirmSeat(first, LATER)).toMatchObject({ state: 'confirmed', seatsConfirmed: 2, stateSince: LATER })
})

test('whoever tries, in whatever order: a confirmed service has two different words, neither her own [F39] [R-H2]', () => {
  const confirmer = fc.record({
    personId: fc.constantFrom('granny', 'zhou', 'li', 'grid'), name: fc.constant('某人'), side: fc.constantFrom('beneficiary' as const, 'station' as const),
  })
  fc.assert(fc.property(fc.array(confirmer, { maxLength: 6 }), (confirmers) => {
    let claim: Claim = aDoneClaim()
    let completions = 0
    for (const by of confirmers) {
      try {
        const next = addConfirmation(claim, by, NOW)
        claim = next.claim
        completions += next.complete ? 1 : 0
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }
    const words = [claim.beneficiaryConfirmed?.byId, claim.stationConfirmed?.byId].filter((id) => id !== undefined)
    expect(words).not.toContain('li')
    expect(words).toHaveLength(new Set(words).size)
    expect(completions).toBe(words.length === 2 ? 1 : 0)
    expect(claim.state).toBe(words.length === 2 ? 'confirmed' : 'checkedOut')
  }))
})
