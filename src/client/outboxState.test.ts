import fc from 'fast-check'
import type { Reply } from '../../domain/contracts'
import type { Reason } from '../../domain/ground/refusal'
import { PASSING_REASONS } from '../../domain/ground/refusals'
import { REFUSALS } from '../../domain/refusals'
import { again, emptyOutbox, hear, meet, next, OVERDUE_MS, pauseMs, put, REST_MAX_MS, ripen, rouse, send, takeOut, wakesAt, type Item, type Outbox } from './outboxState'

const item = (n: number, personId = 'wang', more: Partial<Item> = {}): Item => ({
  requestId: `r${n}`, personId, action: 'order.claim', input: { orderId: `o${n}` },
  saidAt: '2026-06-05T01:00:00.000Z', turn: n, tries: 0, kept: false, ...more,
})
const yes: Reply<unknown> = { ok: true, data: {} }
const no = (reason: Reason): Reply<unknown> => ({ ok: false, reason, message: '', ref: '' })
const with1 = (...items: Item[]) => meet(put(emptyOutbox, ...items), 'wang')
/** What would be sent, one after another, as long as nothing is answered for good. */
function sendable(box: Outbox, now: number): string[] {
  const sent = next(box, now)
  return sent ? [sent.requestId, ...sendable(hear(send(box, sent), sent.requestId, yes, now).outbox, now)] : []
}

test('sends nothing before it is known who is signed in, and then only her own', () => {
  const box = put(emptyOutbox, item(1, 'li'), item(2, 'wang'))
  expect(next(box, 0)).toBeNull()
  expect(next(meet(box, 'wang'), 0)?.requestId).toBe('r2')
  expect(next(meet(box, 'zhao'), 0)).toBeNull()
})

test('words said before anybody was known belong to whom the server names', () => {
  expect(next(with1(item(1, '')), 0)?.personId).toBe('wang')
})

test('one at a time, oldest first, however they were found', () => {
  const box = with1(item(3), item(1), item(2))
  const first = next(box, 0)!
  expect(first.requestId).toBe('r1')
  expect(next(send(box, first), 0)).toBeNull()
})

test('silence keeps the item with its id', () => {
  const { outbox, settled, waits } = hear(send(with1(item(1)), item(1)), 'r1', null, 0)
  expect(settled).toBeUndefined()
  expect(waits).toMatchObject({ requestId: 'r1', kept: true })
  expect(next(outbox, 0)?.requestId).toBe('r1')
})

test('signed out: the words stay until their person is back', () => {
  const { outbox, waits } = hear(with1(item(1)), 'r1', no('NOT_SIGNED_IN'), 0)
  expect(waits?.kept).toBe(true)
  expect(next(outbox, 0)).toBeNull()
  expect(next(meet(outbox, 'wang'), 0)?.requestId).toBe('r1')
})

test.each(PASSING_REASONS)('%s is no answer about the words: a hundred of them end nothing, quietly at first, then openly', (reason) => {
  let box = with1(item(1))
  let now = 0
  const told: boolean[] = []
  for (let n = 0; n < 100; n += 1) {
    const { outbox, waits, settled } = hear(box, 'r1', no(reason), now)
    expect([waits?.requestId, settled]).toEqual(['r1', undefined])
    told.push(waits!.kept)
    now = wakesAt(outbox, now)!
    box = outbox
  }
  expect(told.slice(0, 4)).toEqual([false, false, true, true])
  expect(next(box, now)?.requestId).toBe('r1')
})

test('every other reason is an answer, and ends it', () => {
  const stays = [...PASSING_REASONS, 'NOT_SIGNED_IN']
  const final = (Object.keys(REFUSALS) as Reason[]).filter((reason) => !stays.includes(reason))
  expect(final.length).toBeGreaterThan(100)
  for (const reason of final) expect(hear(with1(item(1)), 'r1', no(reason), 0).settled?.reply).toMatchObject({ reason })
})

test('its pauses grow to a quarter of an hour and end when something changed for the better', () => {
  let box = with1(item(1))
  let now = 0
  for (let n = 0; n < 30; n += 1) {
    box = hear(box, 'r1', no('DISK_FULL'), now).outbox
    now = wakesAt(box, now)!
  }
  box = hear(box, 'r1', no('DISK_FULL'), now).outbox
  expect(wakesAt(box, now)! - now).toBe(REST_MAX_MS)
  expect(next(box, now)).toBeNull()
  expect(next(rouse(box), now)?.requestId).toBe('r1')
  // A clock that was set back lets nothing rest for days.
  expect(next(box, now - 10 * OVERDUE_MS)?.requestId).toBe('r1')
})

test('what found no way for a day is its person\'s to decide, and is tried on all the same', () => {
  const first = hear(with1(item(1)), 'r1', no('FAULT'), 0)
  expect(first.waits?.overdue).toBe(false)
  const second = hear(first.outbox, 'r1', no('FAULT'), OVERDUE_MS)
  expect(second.waits?.overdue).toBe(true)
  expect(next(again(second.outbox, 'r1'), OVERDUE_MS)).toMatchObject({ requestId: 'r1', overdue: false })
  expect(takeOut(second.outbox, 'r1').items).toEqual([])
  expect(hear(second.outbox, 'r1', yes, OVERDUE_MS).settled?.reply).toBe(yes)
})

describe('one that finds no way', () => {
  const resting = { restsUntil: 1_000 }
  const about = (n: number, action: Item['action'], input: unknown, more: Partial<Item> = {}) => item(n, 'wang', { action, input, ...more })

  test('stops nothing that speaks of another thing', () => {
    const box = with1(item(1, 'wang', resting), item(2), about(3, 'wish.tell', { title: '修灯', stationId: 's' }), about(4, 'wish.tell', { title: '挑水', stationId: 's' }))
    expect(sendable(box, 0)).toEqual(['r2', 'r3', 'r4'])
  })

  test('is not overtaken by what concerns the same thing, nor by what follows that', () => {
    const box = with1(
      about(1, 'order.checkIn', { orderId: 'o' }, resting), about(2, 'order.checkOut', { orderId: 'o' }), about(3, 'hours.confirm', { claimId: 'o:wang' }),
      about(4, 'order.checkIn', { orderId: 'p' }), about(5, 'order.review', { orderId: 'q' }),
    )
    expect(sendable(box, 0)).toEqual(['r5'])
    expect(sendable(box, 1_000)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5'])
  })

  test('makes all wait that may depend on who she is, for a day', () => {
    const facts = about(1, 'person.setFacts', { facts: {} }, resting)
    expect(sendable(with1(facts, item(2)), 0)).toEqual([])
    expect(sendable(with1({ ...facts, overdue: true }, item(2)), 0)).toEqual(['r2'])
  })

  test('of two that say the same anew, the later one is the last word', () => {
    const times = (n: number, more: Partial<Item> = {}) => about(n, 'person.setFreeTimes', { freeTimes: [n] }, more)
    expect(sendable(with1(times(1, resting), times(2)), 0)).toEqual([])
  })
})

test('what may be taken back is not sent before its time, and holds up nobody', () => {
  const box = with1(item(1, 'wang', { undoUntil: 8_000, input: { orderId: 'o' } }), item(2, 'wang', { input: { orderId: 'o' } }))
  expect(sendable(ripen(box, 7_999), 7_999)).toEqual(['r2'])
  expect(sendable(ripen(box, 8_000), 8_000)).toEqual(['r1', 'r2'])
  expect(sendable(ripen(box, 0, true), 0)).toEqual(['r1', 'r2'])
  // A clock that was set back does not keep it for days.
  expect(sendable(ripen(box, -OVERDUE_MS), 0)).toEqual(['r1', 'r2'])
})

test('pauses of silence double up to five minutes', () => {
  expect([1, 2, 3, 20].map((failures) => pauseMs(failures))).toEqual([2_000, 4_000, 8_000, 300_000])
})

/** A server that answers each request id once and for all, as the real one does. */
class Server {
  readonly done = new Map<string, Reply<unknown>>()
  readonly order: string[] = []

  take(requestId: string): Reply<unknown> {
    const known = this.done.get(requestId)
    if (known) return known
    const reply = requestId.endsWith('3') ? no('SEATS_FULL') : yes
    this.done.set(requestId, reply)
    this.order.push(requestId)
    return reply
  }
}

type Fate = 'arrives' | 'requestLost' | 'replyLost' | 'notNow' | 'twice' | 'crash' | 'late' | 'hourPasses' | 'shown'
const FATES: Fate[] = ['arrives', 'requestLost', 'replyLost', 'notNow', 'twice', 'crash', 'late', 'hourPasses', 'shown']
/** Two orders are all there is, so that many speak of the same thing. */
const subjectOf = (n: number): string => `o${n % 2}`

/** Runs the outbox through one fate after another, then through a calm network until it is empty. */
function live(people: string[], fates: Fate[], undo: boolean[]) {
  const server = new Server()
  const stored = new Map<string, Item>()
  const settled: string[] = []
  const late: [string, Reply<unknown>][] = []
  let box: Outbox = emptyOutbox
  let now = 0

  const heard = (requestId: string, reply: Reply<unknown> | null) => {
    const outcome = hear(box, requestId, reply, now)
    box = outcome.outbox
    if (outcome.waits) stored.set(requestId, outcome.waits)
    if (outcome.settled) {
      settled.push(requestId)
      stored.delete(requestId)
    }
  }
  const meetFate = (fate: Fate): void => {
    now += 1_000
    if (fate === 'hourPasses') now += 3_600_000
    if (fate === 'shown') box = rouse(box)
    box = ripen(box, now)
    const sent = next(box, now)
    if (!sent) return
    expect(sent.personId).toBe(box.person)
    expect(sent.undoUntil).toBeUndefined()
    box = send(box, sent)
    const { requestId } = sent
    if (fate === 'notNow') return heard(requestId, no(PASSING_REASONS[now % PASSING_REASONS.length]!))
    if (fate === 'requestLost') return heard(requestId, null)
    const reply = server.take(requestId)
    if (fate === 'replyLost') return heard(requestId, null)
    if (fate === 'crash') {
      // All that was in memory is gone, the answer too; storage stays.
      box = put(emptyOutbox, ...stored.values())
      return
    }
    if (fate === 'late') {
      late.push([requestId, reply])
      return heard(requestId, null)
    }
    heard(requestId, reply)
    if (fate === 'twice') heard(requestId, reply)
  }

  people.forEach((personId, n) => {
    const said = item(n, personId, { input: { orderId: subjectOf(n) }, ...(undo[n] ? { undoUntil: 8_000 } : {}) })
    stored.set(said.requestId, said)
    box = put(box, said)
  })
  fates.forEach((fate, n) => {
    if (box.person === null || n % 5 === 4) box = meet(box, n % 2 ? 'li' : 'wang')
    meetFate(fate)
    if (n % 3 === 2) late.splice(0).reverse().forEach(([requestId, reply]) => heard(requestId, reply))
  })
  for (const person of ['wang', 'li']) {
    box = rouse(ripen(meet({ ...box, onTheWay: null }, person), now, true))
    while (next(box, now)) meetFate('arrives')
  }
  late.forEach(([requestId, reply]) => heard(requestId, reply))
  return { server, stored, settled, box }
}

/** fast-check prints the seed of what failed; SEED=… runs it again. */
const RUNS = { numRuns: 500, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) }

test('lost, repeated, late, put off and interrupted: every item is answered exactly once, none is lost, none overtakes', () => {
  fc.assert(fc.property(
    fc.array(fc.constantFrom('wang', 'li'), { minLength: 1, maxLength: 12 }),
    fc.array(fc.constantFrom(...FATES), { maxLength: 60 }),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    (people, fates, undo) => {
      const { server, stored, settled, box } = live(people, fates, undo)
      const all = people.map((_, n) => `r${n}`)
      expect([...settled].sort()).toEqual([...all].sort())
      expect(stored.size).toBe(0)
      expect(box.items).toEqual([])
      // What could be taken back took its place when that was over.
      for (const person of ['wang', 'li']) for (const subject of ['o0', 'o1']) for (const undone of [true, false]) {
        const hers = all.filter((_, n) => people[n] === person && subjectOf(n) === subject && undo[n] === undone)
        const reached = server.order.filter((requestId) => hers.includes(requestId))
        expect(reached).toEqual(hers.filter((requestId) => reached.includes(requestId)))
      }
    },
  ), RUNS)
})

test('whatever is answered in whatever order, an item leaves by a yes, by a no that speaks of it, or by its person\'s own hand', () => {
  const said = fc.oneof(
    fc.constant({ kind: 'silence' as const }),
    fc.constant({ kind: 'yes' as const }),
    fc.constantFrom(...(Object.keys(REFUSALS) as Reason[])).map((reason) => ({ kind: 'no' as const, reason })),
    // Most of all "not just now", so that one item hears it often.
    { weight: 20, arbitrary: fc.constantFrom(...PASSING_REASONS).map((reason) => ({ kind: 'no' as const, reason })) },
  )
  fc.assert(fc.property(fc.array(fc.tuple(said, fc.nat({ max: 2 * OVERDUE_MS })), { maxLength: 80 }), (answers) => {
    let box = with1(...Array.from({ length: 6 }, (_, n) => item(n, 'wang', { input: { orderId: subjectOf(n) } })))
    let now = 0
    let left = 0
    for (const [answer, passes] of answers) {
      now += passes
      const sent = next(box, now)
      if (!sent) {
        box = meet(box, 'wang')
        continue
      }
      const reply = answer.kind === 'silence' ? null : answer.kind === 'yes' ? yes : no(answer.reason)
      const { outbox, settled, waits } = hear(send(box, sent), sent.requestId, reply, now)
      const final = reply !== null && (reply.ok || ![...PASSING_REASONS, 'NOT_SIGNED_IN'].includes(reply.reason))
      expect([settled?.item.requestId, waits?.requestId]).toEqual(final ? [sent.requestId, undefined] : [undefined, sent.requestId])
      left += settled ? 1 : 0
      expect(outbox.items).toHaveLength(6 - left)
      box = outbox
    }
  }), RUNS)
})
