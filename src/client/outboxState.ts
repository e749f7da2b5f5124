/** The outbox as a state machine, apart from clock, storage and network. An item is in it from the tap until a final
 *  answer has come or its person took it back, and leaves it exactly once. What always holds: no answer that means "not
 *  just now" takes an item out; what has to follow another (outboxOrder.ts) never overtakes it; one item at most is on the
 *  way; an item is only sent while its own person is known to be the one signed in. Instants here are milliseconds. */
import type { WriteName } from '../../domain/actions'
import type { Reply } from '../../domain/contracts'
import type { Reason } from '../../domain/ground/refusal'
import { PASSING_REASONS } from '../../domain/ground/refusals'
import { mustFollow } from './outboxOrder'

export interface Item {
  requestId: string
  /** Whose words these are. */
  personId: string
  /** In whose name, when not in hers: chosen when it was said, whatever is chosen by the time it is sent. */
  actFor?: string
  action: WriteName
  input: unknown
  /** UTC instant and a number within it: the order of saying. */
  saidAt: string
  turn: number
  /** Answers that meant "not just now". */
  tries: number
  /** It had to wait, so its sender may no longer be looking: a refusal must be kept for her. */
  kept: boolean
  /** Until then it may be taken back, and is not sent. */
  undoUntil?: number
  /** Not tried again before then, unless something changed for the better. */
  restsUntil?: number
  /** When "not just now" was first heard of it. */
  failsSince?: number
  /** That was still so a day later: its person decides. It is tried on all the same. */
  overdue?: boolean
}

export interface Outbox {
  items: readonly Item[]
  /** Who the server says is signed in; null until it has said so in this run. */
  person: string | null
  /** The request on the way, if any. */
  onTheWay: string | null
}

export const emptyOutbox: Outbox = { items: [], person: null, onTheWay: null }

/** What came of one sending; null when nobody answered. */
export type Heard = Reply<unknown> | null

export interface Outcome {
  outbox: Outbox
  /** The item that left, with its answer. */
  settled?: { item: Item; reply: Reply<unknown> }
  /** The item that stays and waits. */
  waits?: Item
}

/** This often it is tried again before its sender is told that it has to wait. */
const QUIET_TRIES = 2
export const SILENCE_MAX_MS = 5 * 60_000
export const REST_MAX_MS = 15 * 60_000
/** Longer than anything may be taken back for; what lies further ahead comes of a clock that was set back. */
const UNDO_MAX_MS = 10 * 60_000
export const OVERDUE_MS = 24 * 60 * 60_000

const later = (a: Item, b: Item): number => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.turn - b.turn)

const passing = (reason: Reason): boolean => (PASSING_REASONS as readonly Reason[]).includes(reason)

/** Still ahead, and not so far that the clock must have been set back. */
const ahead = (instant: number | undefined, now: number, atMost: number): boolean => instant !== undefined && now < instant && instant - now <= atMost

const without = (outbox: Outbox, item: Item): Outbox => ({ ...outbox, items: outbox.items.filter((other) => other !== item) })

/** One more item, or those found in storage. An id that is already there stays as it is. */
export function put(outbox: Outbox, ...items: Item[]): Outbox {
  const fresh = items.filter((item, at) =>
    !outbox.items.some((other) => other.requestId === item.requestId) &&
    items.findIndex((other) => other.requestId === item.requestId) === at)
  return { ...outbox, items: [...outbox.items, ...fresh].sort(later) }
}

/** The server has said who is signed in; null when that is no longer sure. Words said before anybody was known are hers. */
export function meet(outbox: Outbox, person: string | null): Outbox {
  if (person === null) return { ...outbox, person }
  return { ...outbox, person, items: outbox.items.map((item) => (item.personId === '' ? { ...item, personId: person } : item)) }
}

/** What may be taken back no longer. @param all whatever its time: nobody is there any more to take it back. */
export function ripen(outbox: Outbox, now: number, all = false): Outbox {
  if (!outbox.items.some((item) => isRipe(item, now, all))) return outbox
  return { ...outbox, items: outbox.items.map((item) => (isRipe(item, now, all) ? lessUndo(item) : item)) }
}

const isRipe = ({ undoUntil }: Item, now: number, all: boolean): boolean => undoUntil !== undefined && (all || !ahead(undoUntil, now, UNDO_MAX_MS))

function lessUndo({ undoUntil: _over, ...item }: Item): Item {
  return item
}

/** What to send now, or null. What may still be taken back nobody waits for: it is said when that is over. */
export function next(outbox: Outbox, now: number): Item | null {
  if (outbox.person === null || outbox.onTheWay !== null) return null
  const waiting: Item[] = []
  for (const item of outbox.items) {
    if (item.personId !== outbox.person || item.undoUntil !== undefined) continue
    if (!ahead(item.restsUntil, now, REST_MAX_MS) && !waiting.some((before) => mustFollow(before, item))) return item
    waiting.push(item)
  }
  return null
}

/** When the next one that rests is to be tried again; null when none does. */
export function wakesAt({ items }: Outbox, now: number): number | null {
  const first = Math.min(...items.map(({ restsUntil = Infinity }) => (restsUntil > now ? restsUntil : Infinity)))
  return first === Infinity ? null : Math.min(first, now + REST_MAX_MS)
}

export function send(outbox: Outbox, item: Item): Outbox {
  return { ...outbox, onTheWay: item.requestId }
}

/** What came back for a request. Hearing it twice, or of an item that has left, changes nothing. */
export function hear(outbox: Outbox, requestId: string, heard: Heard, now: number): Outcome {
  const freed: Outbox = outbox.onTheWay === requestId ? { ...outbox, onTheWay: null } : outbox
  const item = outbox.items.find((other) => other.requestId === requestId)
  if (!item) return { outbox: freed }
  if (heard === null) return stays(freed, item, { ...item, kept: true })
  if (heard.ok) return { outbox: without(freed, item), settled: { item, reply: heard } }
  if (heard.reason === 'NOT_SIGNED_IN') return stays({ ...freed, person: null }, item, { ...item, kept: true })
  if (passing(heard.reason)) return stays(freed, item, afterNotNow(item, now))
  return { outbox: without(freed, item), settled: { item, reply: heard } }
}

function stays(outbox: Outbox, item: Item, waits: Item): Outcome {
  return { outbox: { ...outbox, items: outbox.items.map((other) => (other === item ? waits : other)) }, waits }
}

/** Each "not just now" makes its pause longer. */
function afterNotNow(item: Item, now: number): Item {
  const tries = item.tries + 1
  const failsSince = Math.min(item.failsSince ?? now, now)
  return {
    ...item, tries, failsSince,
    kept: item.kept || tries > QUIET_TRIES,
    restsUntil: now + pauseMs(tries, REST_MAX_MS),
    overdue: item.overdue === true || now - failsSince >= OVERDUE_MS,
  }
}

/** Something may have changed for the better: none rests any longer. */
export function rouse(outbox: Outbox): Outbox {
  return { ...outbox, items: outbox.items.map((item) => (item.restsUntil === undefined ? item : lessRest(item))) }
}

function lessRest({ restsUntil: _over, ...item }: Item): Item {
  return item
}

/** Its person wants it tried once more, now; should it fail again, she hears so again. */
export function again(outbox: Outbox, requestId: string): Outbox {
  return { ...outbox, items: outbox.items.map((item) => (item.requestId === requestId ? { ...lessRest(item), overdue: false } : item)) }
}

/** Its person takes it back. */
export const takeOut = (outbox: Outbox, requestId: string): Outbox => ({ ...outbox, items: outbox.items.filter((item) => item.requestId !== requestId) })

/** How long to wait before the next try after `failures` in a row: from 2 s, doubling, up to a bound. */
export function pauseMs(failures: number, atMost = SILENCE_MAX_MS): number {
  return Math.min(atMost, 2_000 * 2 ** Math.max(0, failures - 1))
}
