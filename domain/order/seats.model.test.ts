/** Any crowd on any orders: whatever people do, in whatever order, the counters, the states and each person's own
 *  record stay true. Refusals are part of life; any other error is a fault, so a transition without a row fails here. */
import * as fc from 'fast-check'
import { aPerson, anOrder } from '../../tests/factories'
import { addMinutes } from '../calendar/shanghai'
import { HOURS_RULES } from '../hours/hoursRules'
import { creditedMinutes } from '../hours/minutes'
import type { Person } from '../person/person'
import { Refusal } from '../ground/refusal'
import { checkIn, checkOut } from './attendance'
import type { Claim } from './claim'
import { closeWindow } from './closing'
import { addConfirmation, confirmSeat } from './confirmation'
import { ORDER_STEPS } from './lifeCycle'
import type { Order } from './order'
import { giveBackSeat, hasRoom, mayTakeAgain, stateOf, takeSeat } from './seats'
import { LIVE_CLAIM_STATES, ORDER_LIMITS } from './vocab'

const RULE = HOURS_RULES[0]!
const OPENED = '2026-06-01T01:00:00.000Z'
const CLOSED = '2026-06-15T01:00:00.000Z'

interface World {
  now: string
  orders: Order[]
  people: Person[]
  /** By claim id, as the store keeps them. */
  claims: Map<string, Claim>
}

const EVENTS = ['take', 'checkIn', 'checkOut', 'giveBack', 'confirm', 'lapse', 'expire'] as const
interface Act {
  event: (typeof EVENTS)[number]
  order: number
  person: number
  side: 'beneficiary' | 'station'
  wait: number
}

const act: fc.Arbitrary<Act> = fc.record({
  event: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('take', 'checkIn', 'checkOut', 'confirm') }, fc.constantFrom(...EVENTS)),
  order: fc.nat(2),
  person: fc.nat(19),
  side: fc.constantFrom('beneficiary', 'station'),
  wait: fc.oneof({ weight: 12, arbitrary: fc.nat(90) }, { weight: 1, arbitrary: fc.integer({ min: 1440, max: 6 * 1440 }) }),
})
const seats = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 50 }))

function worldOf(seatCounts: readonly number[], people: number): World {
  return {
    now: OPENED,
    orders: seatCounts.map((count, n) => anOrder({
      _id: `w${n}`, seats: count, when: { kind: 'anytime' }, startsAt: OPENED, endsAt: CLOSED, state: 'open',
    })),
    people: Array.from({ length: people }, (_, n) => aPerson(`p${n}`)),
    claims: new Map(),
  }
}

/** What the actions do around the rules: load by id, ask the rule, write all documents or none. */
function perform(world: World, { event, order: o, person: p, side, wait }: Act): void {
  world.now = addMinutes(world.now, wait)
  const order = world.orders[o % world.orders.length]!
  const person = world.people[p % world.people.length]!
  const claim = world.claims.get(`${order._id}:${person._id}`)
  const { now } = world
  const write = (next: { order: Order; person?: Person; claim?: Claim }) => {
    world.orders[world.orders.indexOf(order)] = next.order
    if (next.person) world.people[world.people.indexOf(person)] = next.person
    if (next.claim) world.claims.set(next.claim._id, next.claim)
  }
  if (event === 'take') {
    if (claim) mayTakeAgain(claim)
    const taken = takeSeat(order, person, now)
    return write({ ...taken, claim: { ...taken.claim, rev: 1 } })
  }
  if (event === 'expire') {
    const closed = closeWindow(order, now)
    if (closed) write({ order: closed })
    return
  }
  if (!claim) return
  if (event === 'checkIn') return write(checkIn(order, person, claim, now))
  if (event === 'checkOut') return write(checkOut(order, person, claim, creditedMinutes({ from: claim.checkedInAt, to: now }, order, RULE), now))
  if (event === 'giveBack') return write(giveBackSeat(order, person, claim, { state: 'released', note: '有事' }, now))
  if (event === 'lapse') {
    if (now < claim.lapseAt) return
    return write(giveBackSeat(order, person, claim, { state: 'lapsed', note: '' }, now))
  }
  const { claim: confirmed, complete } = addConfirmation(claim, { personId: side, name: side, side }, now)
  write({ order: complete ? confirmSeat(order, now) : order, claim: confirmed })
}

/** @returns whether the rule refused. Anything else it throws is thrown on. */
function attempt(world: World, one: Act): boolean {
  try {
    perform(world, one)
    return false
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return true
  }
}

function checkOrder(world: World, order: Order): void {
  const claims = [...world.claims.values()].filter((claim) => claim.orderId === order._id)
  const seated = claims.filter((claim) => claim.state !== 'released' && claim.state !== 'lapsed')
  expect({
    taken: order.seatsTaken, started: order.seatsStarted, done: order.seatsDone, confirmed: order.seatsConfirmed,
  }).toEqual({
    taken: seated.length,
    started: seated.filter((claim) => claim.checkedInAt !== '').length,
    done: seated.filter((claim) => claim.checkedOutAt !== '').length,
    confirmed: seated.filter((claim) => claim.state === 'confirmed').length,
  })
  const chain = [0, order.seatsConfirmed, order.seatsDone, order.seatsStarted, order.seatsTaken, order.seats]
  expect(chain).toEqual([...chain].sort((a, b) => a - b))
  // Time moves an order only when somebody looks: the timer, or whoever does something to it.
  const looked = closeWindow(order, world.now) ?? order
  expect(looked.state).toBe(stateOf(looked, world.now))
  expect(looked.feed).toBe(hasRoom(looked, world.now) ? 'listed' : 'unlisted')
}

function checkPerson(world: World, person: Person): void {
  const claims = [...world.claims.values()].filter((claim) => claim.personId === person._id)
  expect(person.openClaims).toBe(claims.filter((claim) => LIVE_CLAIM_STATES.includes(claim.state)).length)
  expect(person.openClaims).toBeLessThanOrEqual(ORDER_LIMITS.openClaimsPerPerson)
  expect(claims.filter((claim) => claim.state === 'checkedIn').map((claim) => claim._id)).toEqual(person.atWork ? [person.atWork] : [])
  const stays = claims.filter((claim) => claim.checkedOutAt).sort((a, b) => (a.checkedInAt < b.checkedInAt ? -1 : 1))
  stays.slice(1).forEach((stay, n) => expect(stay.checkedInAt >= stays[n]!.checkedOutAt).toBe(true))
}

function live(seatCounts: readonly number[], people: number, acts: readonly Act[], eachStep: (world: World, before: World) => void): World {
  const world = worldOf(seatCounts, people)
  for (const one of acts) {
    const before = { ...world, orders: [...world.orders], people: [...world.people] }
    attempt(world, one)
    eachStep(world, before)
  }
  return world
}

const story = [fc.array(seats, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 20 }), fc.array(act, { maxLength: 120, size: 'max' })] as const

test('seats, states and people stay true whatever happens', () => {
  fc.assert(
    fc.property(...story, (seatCounts, people, acts) => {
      const world = live(seatCounts, people, acts, (now, before) => {
        now.orders.forEach((order, n) => {
          const from = before.orders[n]!.state
          if (order.state === from) return
          expect(ORDER_STEPS.map((step) => `${step.from} → ${step.to}`)).toContain(`${from} → ${order.state}`)
          expect(order.stateSince).toBe(now.now)
        })
      })
      world.orders.forEach((order) => checkOrder(world, order))
      world.people.forEach((person) => checkPerson(world, person))
    }),
    { numRuns: 150 },
  )
})

test('the stories are rich enough to mean something: every state of an order is lived through', () => {
  const seen = new Set<string>()
  for (const [seatCounts, people, acts] of fc.sample(fc.tuple(...story), { numRuns: 150, seed: 7 })) {
    live(seatCounts, people, acts, (world) => world.orders.forEach((order) => seen.add(order.state)))
  }
  expect([...seen].sort()).toEqual(['awaitingConfirmation', 'confirmed', 'expired', 'filled', 'inService', 'open'])
})

test('fifty people and one more on fifty seats: exactly the last is turned away', () => {
  const world = worldOf([50], 51)
  const refused = world.people.map((_, person) => attempt(world, { event: 'take', order: 0, person, side: 'station', wait: 0 }))
  expect(refused).toEqual([...Array<boolean>(50).fill(false), true])
  expect(world.orders[0]).toMatchObject({ state: 'filled', seatsTaken: 50 })
})
