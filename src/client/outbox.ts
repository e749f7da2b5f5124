/** Carries what people say to the server, however weak the network: keeps each write with its id until an answer has
 *  come, sends in order, tries again when the network or the app comes back. The rules are in outboxState.ts; here are
 *  clock, storage and network. */
import type { WriteName } from '../../domain/actions'
import type { InputOf, Reply } from '../../domain/contracts'
import { nameFor } from './actingFor'
import { ask } from './client'
import { Refused } from './answers'
import { emptyOutbox, hear, meet, next, pauseMs, put, send, type Heard, type Item, type Outbox } from './outboxState'
import { dropItem, dropRefusal, lastPerson, rememberPerson, storedItems, storedRefusals, storeItem, storeRefusal, type KeptRefusal } from './outboxStorage'
import { makeRequestId } from './requestId'

/** What a sender may hear of her words: they wait, or they were answered. */
export type Word = { kind: 'kept' } | { kind: 'answered'; reply: Reply<unknown> }
type Listener = (word: Word) => void

let box: Outbox = emptyOutbox
let running = false
let failures = 0
let turn = 0
let timer: ReturnType<typeof setTimeout> | undefined
const senders = new Map<string, Listener>()
const watchers = new Set<() => void>()
const answered = new Set<(item: Item, reply: Reply<unknown>) => void>()

/** Keeps the words, then sends them. The sender may hear `kept`, more than once, and then hears `answered` exactly once,
 *  unless the app is closed before. */
export function say<N extends WriteName>(action: N, input: InputOf<N>, listener: Listener, actFor = nameFor(action)): string {
  const requestId = makeRequestId()
  const personId = box.person ?? lastPerson()
  const item: Item = { requestId, personId, action, input, saidAt: new Date().toISOString(), turn: turn++, tries: 0, kept: false, ...(actFor ? { actFor } : {}) }
  senders.set(requestId, listener)
  storeItem(item)
  box = put(box, item)
  changed()
  void carry()
  return requestId
}

/** The sender no longer looks; a no will be kept for her. */
export const leave = (requestId: string): void => void senders.delete(requestId)

/** Something may have changed for the better: the app was opened or shown, or the network is back. */
export function wake(): void {
  failures = 0
  void carry()
}

/** Takes up what an earlier run of the app left behind. */
export function start(): void {
  box = put(box, ...storedItems().map((item) => ({ ...item, kept: true })))
  changed()
  wake()
}

/** The server has named who is signed in. */
export function signedInAs(personId: string): void {
  if (box.person === personId) return
  rememberPerson(personId)
  box = meet(box, personId)
  changed()
  void carry()
}

/** Somebody else may be signed in from now on: nothing is sent until the server has said who. */
export function personUnsure(): void {
  box = meet(box, null)
  changed()
}

/** Hears of everything that was answered. */
export function onAnswered(listener: (item: Item, reply: Reply<unknown>) => void): () => void {
  answered.add(listener)
  return () => void answered.delete(listener)
}

export function watchOutbox(listener: () => void): () => void {
  watchers.add(listener)
  return () => void watchers.delete(listener)
}

interface Seen {
  /** How many of her writes wait for a signal. */
  waiting: number
  refusals: readonly KeptRefusal[]
}
let seen: Seen | undefined

/** What of it its person should see; the same object until something changes. */
export function outboxSeen(): Seen {
  const person = box.person ?? lastPerson()
  seen ??= {
    waiting: box.items.filter((item) => item.kept && item.personId === person).length,
    refusals: storedRefusals().filter((refusal) => refusal.personId === person),
  }
  return seen
}

export function refusalRead(requestId: string): void {
  dropRefusal(requestId)
  changed()
}

function changed(): void {
  seen = undefined
  for (const watcher of [...watchers]) watcher()
}

async function carry(): Promise<void> {
  if (running || box.items.length === 0) return
  running = true
  clearTimeout(timer)
  let reached = true
  try {
    while (reached && (await knowPerson())) {
      const item = next(box)
      if (!item) break
      box = send(box, item)
      reached = take(item, await deliver(item))
    }
    if (box.person === null) reached = false
  } finally {
    running = false
  }
  settleDown(reached)
}

/** Asked once in each run of the app and after each doubt: whose phone this is now. */
async function knowPerson(): Promise<boolean> {
  if (box.person !== null) return true
  try {
    const { personId } = await ask('person.me', {})
    rememberPerson(personId)
    box = meet(box, personId)
    return true
  } catch {
    return false
  }
}

async function deliver(item: Item): Promise<Heard> {
  try {
    return { ok: true, data: await ask(item.action, item.input as never, item.requestId, item.actFor) }
  } catch (error) {
    return error instanceof Refused ? { ok: false, reason: error.reason, message: error.message, ref: error.ref } : null
  }
}

/** @returns whether going on makes sense now. */
function take(item: Item, heard: Heard): boolean {
  const { outbox, settled, waits } = hear(box, item.requestId, heard)
  box = outbox
  if (waits) storeItem(waits)
  if (settled) settle(settled.item, settled.reply)
  changed()
  return waits === undefined
}

function settle(item: Item, reply: Reply<unknown>): void {
  const listener = senders.get(item.requestId)
  senders.delete(item.requestId)
  if (!reply.ok && (item.kept || !listener)) storeRefusal({ ...item, reason: reply.reason, message: reply.message })
  dropItem(item.requestId)
  listener?.({ kind: 'answered', reply })
  for (const hearer of [...answered]) hearer(item, reply)
}

/** After a run: whoever's words are still here is told that they wait, and the next try is set. */
function settleDown(reached: boolean): void {
  const someWait = reached || box.person === null || box.items.some((item) => item.kept)
  if (someWait && box.items.length > 0) keepAll()
  failures = reached ? 0 : failures + 1
  if (!reached) timer = setTimeout(() => void carry(), pauseMs(failures))
}

/** One that waits makes all behind it wait. */
function keepAll(): void {
  box = { ...box, items: box.items.map((item) => (item.kept ? item : { ...item, kept: true })) }
  box.items.forEach(storeItem)
  for (const item of box.items) senders.get(item.requestId)?.({ kind: 'kept' })
  changed()
}
