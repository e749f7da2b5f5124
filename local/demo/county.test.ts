/** What the demo county must be: balanced to the last point and minute, whatever day it is made on, and telling nobody
 *  where somebody else lives. */
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { registry } from '../../cloudfunctions/actions/registry'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { createDispatch, type Dispatch } from '../../cloudfunctions/kernel/dispatch'
import { randomIds } from '../../cloudfunctions/kernel/ids'
import type { CollectionName, Documents } from '../../domain/collections'
import type { Store } from '../../cloudfunctions/store/port'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'
import { ACTION_NAMES, cardOf, type ActionName } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import type { Settled } from '../../domain/examples'
import { dayOf } from '../../domain/calendar/shanghai'
import { GIVEN_UP_CLAIM_STATES, LIVE_CLAIM_STATES, ORDER_STATES } from '../../domain/order/vocab'
import { contactOfPerson, contactOfWish } from '../../domain/person/person'
import { WISH_STATES } from '../../domain/wish/vocab'
import { WISH_CATEGORIES } from '../../domain/ground/categories'
import { questionsOf } from '../../tests/questions'
import { demoLogin } from '../demoDoor'
import { makeCounty } from './county'
import { CHEN_MINUTES } from './openingHours'
import { demoPeople } from './people'

interface County {
  now: string
  store: Store
  all<C extends CollectionName>(collection: C): Documents[C][]
  close(): Promise<void>
}

async function openCounty(now: string): Promise<County> {
  const folder = mkdtempSync(join(tmpdir(), 'dianliang-county-'))
  const file = join(folder, 'county.sqlite')
  const store = openSqlite({ file })
  await makeCounty(store, now)
  const reader = openConnection(file)
  return {
    now,
    store,
    all: (collection) => reader.all(`SELECT body FROM "${collection}"`, []).map((body) => JSON.parse(body as string) as never),
    close: async () => {
      reader.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Each is made once for all that look at it. */
const counties = new Map<string, Promise<County>>()

function countyOf(now: string): Promise<County> {
  const county = counties.get(now) ?? openCounty(now)
  counties.set(now, county)
  return county
}

afterAll(async () => {
  for (const county of counties.values()) await (await county).close()
})

const NOON = '2026-11-22T04:00:00.000Z'
const MAKING_MS = 60_000

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

// First, before anybody has been shown where somebody lives.
test('the same now makes the same county', async () => {
  const [one, other] = [await countyOf(NOON), await openCounty(NOON)]
  for (const collection of ['wishes', 'orders', 'claims', 'transfers', 'redemptions'] as const) expect(one.all(collection)).toEqual(other.all(collection))
  await other.close()
}, MAKING_MS)

// An ordinary noon; New Year's first minute in Shanghai; a leap day's last.
describe.each([NOON, '2026-12-31T16:01:00.000Z', '2028-02-29T15:59:00.000Z'])(
  'a county made at %s',
  (now) => {
    let county: County
    beforeAll(async () => {
      county = await countyOf(now)
    }, MAKING_MS)

    test('accounts hold exactly what transfers moved, and all of them together nothing', () => {
      const balances = new Map<string, number>()
      for (const { from, to, points } of county.all('transfers')) {
        balances.set(from, (balances.get(from) ?? 0) - points)
        balances.set(to, (balances.get(to) ?? 0) + points)
      }
      expect(sum([...balances.values()])).toBe(0)
      const accounts = county.all('accounts')
      expect(accounts.length).toBeGreaterThan(8)
      for (const { _id, balance } of accounts) expect([_id, balance]).toEqual([_id, balances.get(_id)])
      // Those without a document are the unbounded ones.
      const bounded = new Set(accounts.map(({ _id }) => _id))
      for (const id of balances.keys()) if (!bounded.has(id)) expect(id).toMatch(/^(mint|market:\w+)$/)
    })

    test('what is held and reserved is what waits at a counter', () => {
      const live = county.all('redemptions').filter(({ state }) => state === 'reserved')
      expect(live.length).toBeGreaterThanOrEqual(3)
      for (const { kind, holder, held, balance } of county.all('accounts')) {
        expect(held).toBe(kind === 'budget' ? 0 : sum(live.filter(({ personId }) => personId === holder).map(({ points }) => points)))
        expect(balance).toBeGreaterThanOrEqual(held)
      }
      for (const { _id, reserved, stock } of county.all('goods')) {
        expect(reserved).toBe(live.filter(({ goodsId }) => goodsId === _id).length)
        expect(stock).toBeGreaterThanOrEqual(reserved)
      }
    })

    test('tallies are the sums of entries, and nobody was at two places at once', () => {
      const entries = county.all('hourEntries')
      const tallies = county.all('hourTallies')
      expect(new Set(tallies.map(({ _id }) => _id))).toEqual(new Set(entries.map(({ personId }) => personId)))
      for (const tally of tallies) {
        const own = entries.filter(({ personId }) => personId === tally._id).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
        expect([tally.creditMinutes, tally.honoraryMinutes, tally.entries]).toEqual([sum(own.map(({ minutes }) => minutes)), 0, own.length])
        for (const [year, minutes] of Object.entries(tally.byYear)) {
          expect(minutes).toBe(sum(own.filter(({ startedAt }) => dayOf(startedAt).startsWith(year)).map((each) => each.minutes)))
        }
        expect(sum(Object.values(tally.byYear))).toBe(tally.creditMinutes)
        own.forEach((entry, i) => {
          expect(entry.endedAt > entry.startedAt && entry.confirmedAt >= entry.endedAt && entry.confirmedAt <= now).toBe(true)
          expect((own[i + 1]?.startedAt ?? now) >= entry.endedAt).toBe(true)
        })
      }
    })

    test('two people who are not the volunteer vouch for every entry', () => {
      for (const { personId, confirmers } of county.all('hourEntries')) expect(new Set([personId, ...confirmers]).size).toBe(3)
    })

    test('陈师傅 is half an hour short of his first star', () => {
      expect(county.all('hourTallies').find(({ _id }) => _id === 'chen-shifu')?.creditMinutes).toBe(CHEN_MINUTES)
    })

    test('orders, people and claims count the same', () => {
      const claims = county.all('claims')
      for (const order of county.all('orders')) {
        const own = claims.filter(({ orderId }) => orderId === order._id)
        const seated = own.filter(({ state }) => !GIVEN_UP_CLAIM_STATES.includes(state))
        const counters = [order.seatsTaken, order.seatsStarted, order.seatsDone, order.seatsConfirmed]
        const counted = [seated, seated.filter((c) => c.checkedInAt), seated.filter((c) => c.checkedOutAt), seated.filter((c) => c.state === 'confirmed')]
        expect([order.title, ...counters]).toEqual([order.title, ...counted.map((each) => each.length)])
        expect(order.seatsTaken).toBeLessThanOrEqual(order.seats)
      }
      for (const person of county.all('people')) {
        const live = claims.filter(({ personId, state }) => personId === person._id && LIVE_CLAIM_STATES.includes(state))
        expect([person.name, person.openClaims]).toEqual([person.name, live.length])
        expect(person.atWork).toBe(live.find(({ state }) => state === 'checkedIn')?._id ?? '')
      }
    })

    test('there is something in every state, and nothing happened after now', () => {
      expect(new Set(county.all('wishes').map(({ state }) => state))).toEqual(new Set(WISH_STATES))
      expect(new Set(county.all('orders').map(({ state }) => state))).toEqual(new Set(ORDER_STATES))
      expect(new Set(county.all('claims').map(({ state }) => state))).toEqual(new Set(['held', 'checkedIn', 'checkedOut', 'confirmed', 'released', 'lapsed', 'calledOff']))
      expect(new Set(county.all('redemptions').map(({ state }) => state))).toEqual(new Set(['reserved', 'handedOver', 'cancelled', 'expired']))
      const open = county.all('orders').filter(({ state }) => state === 'open')
      expect(new Set(open.map(({ category }) => category)).size).toBeGreaterThanOrEqual(WISH_CATEGORIES.length - 2)
      expect(Math.max(...open.map(({ seats }) => seats))).toBe(20)
      for (const { at } of county.all('requests')) expect(at <= now).toBe(true)
    })

    test('everybody holds the rights of a villager at her own station', () => {
      for (const { posts, station } of county.all('people')) expect(posts).toContainEqual({ role: 'villager', place: station })
    })
  },
)

describe('what people can read', () => {
  let county: County
  let dispatch: Dispatch
  beforeAll(async () => {
    county = await countyOf(NOON)
    dispatch = createDispatch({ registry, store: county.store, files: memoryFiles(), clock: movableClock(county.now), ids: randomIds, contentCheck: humanFirst, log: () => undefined })
  }, MAKING_MS)

  /** Every read about every id there is, each question once. `whereToGo` is the one that gives an address, and is looked
   *  at by itself. */
  function reads(): { action: ActionName; input: unknown }[] {
    const ids = (collection: CollectionName) => county.all(collection).map(({ _id }) => _id)
    const there: { [Id in keyof Settled]?: string[] } = {
      wishId: ids('wishes'), orderId: ids('wishes'), teamId: ids('teams'), householdId: ids('households'), coverId: ids('covers'), placeId: ids('places'),
      code: county.all('redemptions').map(({ code }) => code),
    }
    const abouts: Settled[] = Object.entries(there).flatMap(([name, each]) => each.map((id) => ({ [name]: id })))
    const names = ACTION_NAMES.filter((name) => cardOf(name).kind === 'read' && name !== 'order.whereToGo')
    return names.flatMap((action) => {
      const asked = [...CHOICES[action] ?? [], ...pairs(action), ...abouts.flatMap((about) => questionsOf(action, about))]
      return [...new Set(asked.map((input) => JSON.stringify(input)))].map((input) => ({ action, input: JSON.parse(input) as unknown }))
    })
  }

  /** Of two ids that belong together. */
  const pairs = (action: ActionName) => (action === 'team.memberPapers' ? county.all('memberships').map(({ teamId, personId }) => ({ teamId, personId })) : [])

  /** What an example is only one of. */
  const CHOICES: { [N in ActionName]?: InputOf<N>[] } = {
    'order.feed': [{ scope: 'station' }, { scope: 'county' }],
    'team.list': [{ level: 'station' }, { level: 'subCentre' }, { level: 'centre' }],
    'agency.toAnswer': [{ state: 'proposed' }, { state: 'inForce' }],
    'appointment.list': [{ state: 'proposed' }, { state: 'inForce' }],
    'report.findings': [{ state: 'open' }, { state: 'gone' }],
    'star.list': [{ state: 'candidate' }, { state: 'onNotice' }, { state: 'objected' }],
  }

  test('no read tells anybody another person\'s phone or address', async () => {
    const contacts = county.all('contacts').filter(({ _id }) => _id.startsWith('person:'))
    const calls = reads()
    let answered = 0
    for (const { personId } of demoPeople) {
      const others = contacts.filter(({ _id }) => _id !== contactOfPerson(personId)).flatMap(({ phone, address }) => [phone, address])
      for (const call of calls) {
        const reply = await dispatch(call, { login: demoLogin(personId) })
        if (reply.ok) answered += 1
        else expect(['NOT_ALLOWED', 'NOT_FOUND', 'NOT_A_MEMBER', 'DISPATCH_MOVED_ON', 'NEEDS_VETTING', 'CODE_UNKNOWN', 'GUESSED_TOO_OFTEN', 'CONTACT_MISSING']).toContain(reply.reason)
        const text = JSON.stringify(reply)
        expect([personId, call, others.filter((each) => text.includes(each))]).toEqual([personId, call, []])
      }
    }
    expect(answered).toBeGreaterThan(500)
  }, MAKING_MS)

  test('whereToGo tells it to holders of a live claim only, and to none who waits for the station\'s nod', async () => {
    const claims = county.all('claims')
    for (const { _id: orderId } of county.all('orders')) {
      for (const { personId } of demoPeople) {
        const reply = await dispatch({ action: 'order.whereToGo', input: { orderId } }, { login: demoLogin(personId) })
        const live = claims.some((claim) => claim.orderId === orderId && claim.personId === personId && LIVE_CLAIM_STATES.includes(claim.state) && claim.nod !== 'waiting')
        expect([orderId, personId, reply.ok]).toEqual([orderId, personId, live])
        if (reply.ok) expect(reply.data).toMatchObject({ phone: (await county.store.get('contacts', contactOfWish(orderId)))?.phone })
      }
    }
  }, MAKING_MS)
})
