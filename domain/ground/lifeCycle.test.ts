/** The three tables as a reader of the docs would check them: the grid is written out, so that changing a row is a
 *  decision somebody sees. */
import { after, eventsFor, type Side, type Step } from './lifeCycle'
import { CLAIM_STEPS, ORDER_STEPS } from '../order/lifeCycle'
import { CLAIM_STATES, CLAIM_STATE_LABELS, LIVE_CLAIM_STATES, ORDER_STATES, ORDER_STATE_LABELS } from '../order/vocab'
import { WISH_STEPS } from '../wish/lifeCycle'
import { WISH_STATES, WISH_STATE_LABELS } from '../wish/vocab'

const SIDES: readonly Side[] = ['beneficiary', 'volunteer', 'station', 'shop', 'timer']

interface Table {
  name: string
  steps: readonly Step<string, string>[]
  states: readonly string[]
  first: string
  finals: readonly string[]
  labels: Record<string, string>
}

const TABLES: Table[] = [
  { name: 'wish', steps: WISH_STEPS, states: WISH_STATES, first: 'submitted', finals: ['refused', 'withdrawn'], labels: WISH_STATE_LABELS },
  { name: 'order', steps: ORDER_STEPS, states: ORDER_STATES, first: 'open', finals: ['reviewed', 'closedUnreviewed', 'expired', 'cancelled'], labels: ORDER_STATE_LABELS },
  { name: 'claim', steps: CLAIM_STEPS, states: CLAIM_STATES, first: 'held', finals: ['confirmed', 'lapsed', 'calledOff', 'declined'], labels: CLAIM_STATE_LABELS },
]

/** `from event → to (who)`, one line per allowed state × event. */
function gridOf(steps: readonly Step<string, string>[], states: readonly string[]): string[] {
  const events = [...new Set(steps.map((step) => step.event))]
  return states.flatMap((from) => events.flatMap((event) => {
    const to = after(steps, from, event)
    const who = SIDES.filter((side) => eventsFor(steps, from, side).includes(event))
    return to === null ? [] : [`${from} ${event} → ${to} (${who.join(', ')})`]
  }))
}

test('what can happen to a wish, and by whose hand', () => {
  expect(gridOf(WISH_STEPS, WISH_STATES)).toEqual([
    'submitted accept → accepted (station)',
    'submitted askBack → needsInfo (station)',
    'submitted refuse → refused (station)',
    'submitted withdraw → withdrawn (beneficiary)',
    'needsInfo accept → accepted (station)',
    'needsInfo refuse → refused (station)',
    'needsInfo withdraw → withdrawn (beneficiary)',
    'needsInfo addInfo → submitted (beneficiary)',
    'accepted callOff → withdrawn (beneficiary, station)',
  ])
})

test('what can happen to an order, and by whose hand', () => {
  expect(gridOf(ORDER_STEPS, ORDER_STATES)).toEqual([
    'open takeLastSeat → filled (volunteer)',
    'open startWork → inService (volunteer)',
    'open cancel → cancelled (beneficiary, station)',
    'open closeLate → confirmed (volunteer, timer)',
    'open expire → expired (volunteer, timer)',
    'filled giveBackSeat → open (volunteer, station, timer)',
    'filled startWork → inService (volunteer)',
    'filled cancel → cancelled (beneficiary, station)',
    'filled closeLate → confirmed (volunteer, timer)',
    'filled expire → expired (volunteer, timer)',
    'inService finishWork → awaitingConfirmation (volunteer)',
    'awaitingConfirmation startWork → inService (volunteer)',
    'awaitingConfirmation confirmLast → confirmed (beneficiary, station)',
    'awaitingConfirmation confirmWithSeatsFree → open (beneficiary, station)',
    'awaitingConfirmation confirmWithSeatsHeld → filled (beneficiary, station)',
    'confirmed review → reviewed (beneficiary)',
    'confirmed closeUnreviewed → closedUnreviewed (timer)',
  ])
})

test('what can happen to a claim, and by whose hand', () => {
  expect(gridOf(CLAIM_STEPS, CLAIM_STATES)).toEqual([
    'held checkIn → checkedIn (volunteer)',
    'held release → released (volunteer)',
    'held lapse → lapsed (timer)',
    'held callOff → calledOff (beneficiary, station)',
    'held decline → declined (station)',
    'checkedIn checkOut → checkedOut (volunteer)',
    'checkedOut confirm → confirmed (beneficiary, station)',
    'released takeAgain → held (volunteer)',
  ])
})

test('only a held or checked-in claim is live', () => {
  expect(LIVE_CLAIM_STATES).toEqual(['held', 'checkedIn'])
})

describe.each(TABLES)('the table of the $name', ({ steps, states, first, finals, labels }) => {
  const events = [...new Set(steps.map((step) => step.event))]

  test('has no row twice and no row outside its states', () => {
    const keys = steps.map((step) => `${step.from} ${step.event}`)
    expect(keys).toHaveLength(new Set(keys).size)
    expect(states).toEqual(expect.arrayContaining(steps.flatMap((step) => [step.from, step.to])))
  })

  test('allows exactly its rows: every other state × event leads nowhere', () => {
    const allowed = states.flatMap((from) => events.filter((event) => after(steps, from, event) !== null).map((event) => `${from} ${event}`))
    expect(allowed.sort()).toEqual(steps.map((step) => `${step.from} ${step.event}`).sort())
  })

  test('reaches every state from the first', () => {
    const reached = new Set([first])
    for (const state of reached) {
      for (const step of steps) if (step.from === state) reached.add(step.to)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  test('leaves every state but the final ones, and never those', () => {
    const left = states.filter((state) => steps.some((step) => step.from === state))
    expect(left).toEqual(states.filter((state) => !finals.includes(state)))
  })

  test('can end from every state', () => {
    const ends = new Set(finals)
    for (let before = -1; before !== ends.size; ) {
      before = ends.size
      for (const step of steps) if (ends.has(step.to)) ends.add(step.from)
    }
    expect([...ends].sort()).toEqual([...states].sort())
  })

  test('names a hand for every row, each once', () => {
    for (const step of steps) {
      expect(step.who.length).toBeGreaterThan(0)
      expect(step.who).toHaveLength(new Set(step.who).size)
    }
  })

  test('has a Chinese label without Latin letters for every state', () => {
    expect(Object.keys(labels).sort()).toEqual([...states].sort())
    for (const label of Object.values(labels)) expect(label).toMatch(/^[\p{Script=Han}，]{2,14}$/u)
  })
})
