/** Nobody goes to a child alone, whatever people do in whatever order. */
import * as fc from 'fast-check'
import { aPerson, aWish, NOW } from '../../tests/factories'
import type { Person } from '../person/person'
import { withVetting } from '../person/qualified'
import { Refusal } from '../ground/refusal'
import { checkIn, checkOut } from './attendance'
import { codeNameOf, liveSeats, mustBeTwo } from './childSafety'
import type { Claim } from './claim'
import { openOrder } from './openOrder'
import type { Order } from './order'
import { giveBackSeat, mayTakeAgain, settle, takeSeat } from './seats'

const told = { event: 'tell', at: NOW, byId: 'mother', byName: '刘嫂', note: '' }
const wish = aWish({
  forChild: true, title: '想有人陪豆豆写作业', text: '豆豆的妈妈刘嫂在外打工', beneficiaryName: '豆豆', beneficiaryId: 'dou', writerName: '刘嫂', writerId: 'mother',
  happenings: [told, { event: 'accept', at: NOW, byId: 'head', byName: '周站长', note: '' }],
})
const child = (): Order => ({ rev: 1, ...openOrder(wish, NOW, { codeName: '小石榴' }) })
const vetted = (id: string) => withVetting(aPerson(id), '2026-12-31')

test('a child\'s order has two seats at least, is in no public feed, and names nobody [R-M3]', () => {
  const order = child()
  expect(order).toMatchObject({ seats: 2, feed: 'vetted', forChild: true, needs: { adult: true, vetted: true }, beneficiaryName: '小石榴' })
  expect(JSON.stringify(order)).not.toMatch(/豆豆|刘嫂/)
  expect(order.happenings[1]?.byName).toBe('周站长')
})

test('whoever is not vetted is refused, and one alone may not begin [R-M3]', () => {
  expect(() => takeSeat(child(), aPerson('li'), NOW)).toThrow('NEEDS_VETTING')
  const one = takeSeat(child(), vetted('a'), NOW)
  const order = { ...one.order, startsAt: NOW }
  expect(() => checkIn(order, one.person, { ...one.claim, rev: 1 }, NOW)).toThrow('CHILD_NEEDS_TWO')
  const two = takeSeat(order, vetted('b'), NOW)
  expect(checkIn(two.order, one.person, { ...one.claim, rev: 1 }, NOW).claim.state).toBe('checkedIn')
})

test('two live adults are two who have not left: one gone, nobody begins and nobody is told where [R-M3]', () => {
  expect(liveSeats({ seatsTaken: 2, seatsDone: 1 })).toBe(1)
  expect(() => mustBeTwo({ forChild: true, seatsTaken: 2, seatsDone: 1 })).toThrow('CHILD_NEEDS_TWO')
  expect(() => mustBeTwo({ forChild: true, seatsTaken: 3, seatsDone: 1 })).not.toThrow()
})

test('code names are many and always one of ours', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
    expect(codeNameOf(String(n).padStart(4, '0'))).toMatch(/^小/)
  }))
})

test('whatever four people do: never an address with fewer than two live vetted adults, and never a public feed [R-M3]', () => {
  const act = fc.record({ who: fc.integer({ min: 0, max: 3 }), what: fc.constantFrom('take', 'giveBack', 'checkIn', 'checkOut', 'time') })
  fc.assert(fc.property(fc.array(act, { maxLength: 50 }), (acts) => {
    let order: Order = { ...child(), startsAt: NOW }
    const people: Person[] = [vetted('a'), vetted('b'), vetted('c'), aPerson('unvetted')]
    const claims = new Map<string, Claim>()
    for (const { who, what } of acts) {
      const person = people[who]!
      const claim = claims.get(person._id)
      try {
        if (what === 'time') order = settle(order, {}, NOW)
        else if (what === 'take') {
          if (claim) mayTakeAgain(claim)
          const taken = takeSeat(order, person, NOW)
          order = taken.order
          people[who] = taken.person
          claims.set(person._id, { ...taken.claim, rev: 1 })
        } else if (claim) {
          const moved = what === 'giveBack' ? giveBackSeat(order, person, claim, { state: 'released', note: '' }, NOW)
            : what === 'checkIn' ? checkIn(order, person, claim, NOW) : checkOut(order, person, claim, { minutes: 1, cuts: [] }, NOW)
          order = moved.order
          people[who] = moved.person
          claims.set(person._id, moved.claim)
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
      const live = [...claims.values()].filter(({ state }) => state === 'held' || state === 'checkedIn')
      expect(liveSeats(order)).toBe(live.length)
      expect(live.some(({ personId }) => personId === 'unvetted')).toBe(false)
      const shown = (() => { try { mustBeTwo(order); return true } catch { return false } })()
      expect(shown).toBe(live.length >= 2)
      expect(order.feed).not.toBe('listed')
    }
  }))
})
