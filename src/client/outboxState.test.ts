import fc from 'fast-check'
import type { Reply } from '../../domain/contracts'
import { emptyOutbox, hear, meet, next, pauseMs, put, send, TRIES_MAX, type Item, type Outbox } from './outboxState'

const item = (n: number, personId = 'wang', more: Partial<Item> = {}): Item => ({
  requestId: `r${n}`, personId, action: 'order.claim', input: { orderId: `o${n}` },
  saidAt: '2026-06-05T01:00:00.000Z', turn: n, tries: 0, kept: false, ...more,
})
const yes: Reply<unknown> = { ok: true, data: {} }
const no = (reason: 'SEATS_FULL' | 'BUSY' | 'FAULT' | 'DISK_FULL' | 'RESTARTING' | 'UPGRADING' | 'NOT_SIGNED_IN'): Reply<unknown> => ({ ok: false, reason, message: '', ref: '' })

test('sends nothing before it is known who is signed in, and then only her own', () => {
  const box = put(emptyOutbox, item(1, 'li'), item(2, 'wang'))
  expect(next(box)).toBeNull()
  expect(next(meet(box, 'wang'))?.requestId).toBe('r2')
  expect(next(meet(box, 'zhao'))).toBeNull()
})

test('words said before anybody was known belong to whom the server names', () => {
  expect(next(meet(put(emptyOutbox, item(1, '')), 'wang'))?.personId).toBe('wang')
})

test('one at a time, oldest first, however they were found', () => {
  const box = meet(put(emptyOutbox, item(3), item(1), item(2)), 'wang')
  const first = next(box)!
  expect(first.requestId).toBe('r1')
  expect(next(send(box, first))).toBeNull()
})

test('silence keeps the item with its id', () => {
  const box = send(meet(put(emptyOutbox, item(1)), 'wang'), item(1))
  const { outbox, settled, waits } = hear(box, 'r1', null)
  expect(settled).toBeUndefined()
  expect(waits).toMatchObject({ requestId: 'r1', kept: true })
  expect(next(outbox)?.requestId).toBe('r1')
})

test('signed out: the words stay until their person is back', () => {
  const { outbox, waits } = hear(meet(put(emptyOutbox, item(1)), 'wang'), 'r1', no('NOT_SIGNED_IN'))
  expect(waits?.kept).toBe(true)
  expect(next(outbox)).toBeNull()
  expect(next(meet(outbox, 'wang'))?.requestId).toBe('r1')
})

test('what may pass is tried again quietly, then openly, then told', () => {
  let box: Outbox = meet(put(emptyOutbox, item(1)), 'wang')
  const told: boolean[] = []
  for (let n = 1; n < TRIES_MAX; n += 1) {
    const outcome = hear(box, 'r1', no(n % 2 ? 'BUSY' : 'FAULT'))
    told.push(outcome.waits!.kept)
    box = outcome.outbox
  }
  expect(told).toEqual([false, false, true, true, true])
  expect(hear(box, 'r1', no('BUSY')).settled?.reply).toMatchObject({ reason: 'BUSY' })
})

test.each(['DISK_FULL', 'RESTARTING', 'UPGRADING'] as const)('%s is no answer about the words: they are kept and sent again', (reason) => {
  const { waits, settled } = hear(meet(put(emptyOutbox, item(1)), 'wang'), 'r1', no(reason))
  expect([waits?.requestId, settled]).toEqual(['r1', undefined])
})

test('pauses double up to five minutes', () => {
  expect([1, 2, 3, 20].map(pauseMs)).toEqual([2_000, 4_000, 8_000, 300_000])
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

type Fate = 'arrives' | 'requestLost' | 'replyLost' | 'busy' | 'twice' | 'crash' | 'late'
const FATES: Fate[] = ['arrives', 'requestLost', 'replyLost', 'busy', 'twice', 'crash', 'late']

/** Runs the outbox through one fate after another, then through a calm network until it is empty. */
function live(people: string[], fates: Fate[]) {
  const server = new Server()
  const stored = new Map<string, Item>()
  const settled: string[] = []
  const late: [string, Reply<unknown>][] = []
  let box: Outbox = emptyOutbox

  const heard = (requestId: string, reply: Reply<unknown> | null) => {
    const outcome = hear(box, requestId, reply)
    box = outcome.outbox
    if (outcome.waits) stored.set(requestId, outcome.waits)
    if (outcome.settled) {
      settled.push(requestId)
      stored.delete(requestId)
    }
  }
  const meetFate = (fate: Fate): void => {
    const sent = next(box)
    if (!sent) return
    expect(sent.personId).toBe(box.person)
    box = send(box, sent)
    const { requestId } = sent
    if (fate === 'busy') return heard(requestId, no('BUSY'))
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
    const said = item(n, personId)
    stored.set(said.requestId, said)
    box = put(box, said)
  })
  fates.forEach((fate, n) => {
    if (box.person === null || n % 5 === 4) box = meet(box, n % 2 ? 'li' : 'wang')
    meetFate(fate)
    if (n % 3 === 2) late.splice(0).reverse().forEach(([requestId, reply]) => heard(requestId, reply))
  })
  for (const person of ['wang', 'li']) {
    box = meet({ ...box, onTheWay: null }, person)
    while (next(box)) meetFate('arrives')
  }
  late.forEach(([requestId, reply]) => heard(requestId, reply))
  return { server, stored, settled, box }
}

test('lost, repeated, late and interrupted: every item is answered exactly once, in order, none is lost', () => {
  fc.assert(fc.property(
    fc.array(fc.constantFrom('wang', 'li'), { minLength: 1, maxLength: 12 }),
    fc.array(fc.constantFrom(...FATES), { maxLength: 60 }),
    (people, fates) => {
      const { server, stored, settled, box } = live(people, fates)
      const all = people.map((_, n) => `r${n}`)
      expect([...settled].sort()).toEqual([...all].sort())
      expect(stored.size).toBe(0)
      expect(box.items).toEqual([])
      for (const person of ['wang', 'li']) {
        const hers = all.filter((_, n) => people[n] === person)
        const reached = server.order.filter((requestId) => hers.includes(requestId))
        expect(reached).toEqual(hers.filter((requestId) => reached.includes(requestId)))
      }
    },
  ), { numRuns: 500 })
})
