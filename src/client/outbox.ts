/** Carries what people say to the server, however weak the network: keeps each write with its id until a final answer has
 *  come, tries again after a pause and when the network or the app comes back. The rules are in outboxState.ts; here are
 *  clock, storage and network. */
import type { WriteName } from '../../domain/actions'
import type { InputOf, Reply } from '../../domain/contracts'
import { nameFor } from './actingFor'
import { ask } from './client'
import { Refused } from './answers'
import { again, emptyOutbox, hear, meet, next, pauseMs, put, ripen, rouse, send, takeOut, wakesAt, type Heard, type Item, type Outbox } from './outboxState'
import { dropItem, dropRefusal, isStored, lastPerson, rememberPerson, storedItems, storedRefusals, storeItem, storeRefusal, type KeptRefusal } from './outboxStorage'
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
/** Left behind by an earlier run, or laid down by another window that is still open. */
const found = new Set<string>()
const answered = new Set<(item: Item, reply: Reply<unknown>) => void>()

/** Keeps the words, then sends them. The sender may hear `kept`, more than once, and then hears `answered` exactly once,
 *  unless the app is closed before. */
export function say<N extends WriteName>(action: N, input: InputOf<N>, listener: Listener, undoMs = 0): string {
  const requestId = makeRequestId()
  const personId = box.person ?? lastPerson()
  const actFor = nameFor(action)
  const now = Date.now()
  const item: Item = {
    requestId, personId, action, input, saidAt: new Date(now).toISOString(), turn: turn++, tries: 0, kept: false,
    ...(actFor ? { actFor } : {}),
    ...(undoMs > 0 ? { undoUntil: now + undoMs } : {}),
  }
  senders.set(requestId, listener)
  storeItem(item)
  box = put(box, item)
  changed()
  carryLater(item)
  void carry()
  return requestId
}

/** What may still be taken back goes when that is over. */
function carryLater({ undoUntil }: Item): void {
  if (undoUntil !== undefined) setTimeout(() => void carry(), Math.max(0, undoUntil - Date.now()))
}

/** What may still be taken back: it lies here already, so that no closed page loses it. */
export const heldItems = (): readonly Item[] => box.items.filter(({ undoUntil }) => undoUntil !== undefined)

/** Takes such words back for good; nothing happens once that is over. */
export function takeBack(requestId: string): void {
  if (heldItems().some((item) => item.requestId === requestId)) forgetItem(requestId)
}

/** Whatever may still be taken back goes now. */
export function sendHeld(): void {
  box = ripen(box, Date.now(), true)
  box.items.forEach(storeItem)
  changed()
  void carry()
}

/** She does not want it sent any more: what did not get through for a day. */
export const giveUp = (requestId: string): void => forgetItem(requestId)

/** She wants it tried once more, now. */
export function tryAgain(requestId: string): void {
  box = again(box, requestId)
  changed()
  void carry()
}

function forgetItem(requestId: string): void {
  box = takeOut(box, requestId)
  dropItem(requestId)
  senders.delete(requestId)
  changed()
  void carry()
}

/** The sender no longer looks; a no will be kept for her. */
export const leave = (requestId: string): void => void senders.delete(requestId)

/** Something may have changed for the better: the app was opened or shown, or the network is back. */
export function wake(): void {
  failures = 0
  box = rouse(box)
  void carry()
}

/** Takes up what an earlier run of the app left behind. */
export function start(): void {
  const left = storedItems().map((item) => ({ ...item, kept: true }))
  box = put(box, ...left)
  for (const item of left) {
    found.add(item.requestId)
    carryLater(item)
  }
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
  /** How many of her writes wait to get through. */
  waiting: number
  /** Those the other side could not take for a day: she decides. */
  overdue: readonly Item[]
  refusals: readonly KeptRefusal[]
}
let seen: Seen | undefined

/** What of it its person should see; the same object until something changes. */
export function outboxSeen(): Seen {
  const person = box.person ?? lastPerson()
  const hers = box.items.filter((item) => item.personId === person)
  seen ??= {
    waiting: hers.filter(({ kept, undoUntil }) => kept && undoUntil === undefined).length,
    overdue: hers.filter(({ overdue }) => overdue === true),
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
  letRipen()
  if (running || box.items.every(({ undoUntil }) => undoUntil !== undefined)) return
  running = true
  clearTimeout(timer)
  let reached = true
  try {
    while (reached && (await knowPerson())) {
      const item = next(box, Date.now())
      if (!item) break
      if (isElsewhere(item)) {
        box = takeOut(box, item.requestId)
        changed()
        continue
      }
      box = send(box, item)
      reached = take(item, await deliver(item))
    }
    if (box.person === null) reached = false
  } finally {
    running = false
  }
  settleDown(reached)
}

function letRipen(): void {
  const riper = ripen(box, Date.now())
  if (riper === box) return
  box = riper
  changed()
}

/** Another window has sent it, or she took it back there. */
const isElsewhere = ({ requestId }: Item): boolean => found.has(requestId) && !isStored(requestId)

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
  const { outbox, settled, waits } = hear(box, item.requestId, heard, Date.now())
  box = outbox
  if (waits) storeItem(waits)
  if (settled) settle(settled.item, settled.reply)
  changed()
  return heard !== null && box.person !== null
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
  const quiet = reached && box.items.every((item) => item.undoUntil !== undefined || (item.personId === box.person && !item.kept))
  if (!quiet) keepAll()
  failures = reached ? 0 : failures + 1
  const now = Date.now()
  const at = reached ? wakesAt(box, now) : now + pauseMs(failures)
  if (at !== null && box.items.length > 0) timer = setTimeout(() => void carry(), at - now)
}

/** One that waits openly lets all that are still here say so. */
function keepAll(): void {
  box = { ...box, items: box.items.map((item) => (item.kept || item.undoUntil !== undefined ? item : { ...item, kept: true })) }
  const waiting = box.items.filter(({ undoUntil }) => undoUntil === undefined)
  waiting.forEach(storeItem)
  for (const item of waiting) senders.get(item.requestId)?.({ kind: 'kept' })
  changed()
}
