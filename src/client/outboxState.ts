/** The outbox as a state machine, apart from clock, storage and network. An item is in it from before it is first sent
 *  until an answer has come, and leaves it exactly once. What always holds: items of one person leave in the order in
 *  which they were said; one item at most is on the way; an item is only sent while its own person is known to be the
 *  one signed in. */
import type { WriteName } from '../../domain/actions'
import type { Reply } from '../../domain/contracts'
import type { Reason } from '../../domain/ground/refusal'

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

/** Reasons that may pass by themselves; the same words with the same id are tried again. */
const PASSING: readonly Reason[] = ['BUSY', 'FAULT', 'RESTARTING', 'UPGRADING', 'DISK_FULL']
export const TRIES_MAX = 6
/** This often it is tried again before its sender is told that it has to wait. */
const QUIET_TRIES = 2

const later = (a: Item, b: Item): number => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.turn - b.turn)

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

/** What to send now, or null. */
export function next(outbox: Outbox): Item | null {
  if (outbox.person === null || outbox.onTheWay !== null) return null
  return outbox.items.find((item) => item.personId === outbox.person) ?? null
}

export function send(outbox: Outbox, item: Item): Outbox {
  return { ...outbox, onTheWay: item.requestId }
}

/** What came back for a request. Hearing it twice, or of an item that has left, changes nothing. */
export function hear(outbox: Outbox, requestId: string, heard: Heard): Outcome {
  const freed: Outbox = outbox.onTheWay === requestId ? { ...outbox, onTheWay: null } : outbox
  const item = outbox.items.find((other) => other.requestId === requestId)
  if (!item) return { outbox: freed }
  const signedOut = heard !== null && !heard.ok && heard.reason === 'NOT_SIGNED_IN'
  const passing = heard !== null && !heard.ok && PASSING.includes(heard.reason) && item.tries + 1 < TRIES_MAX
  if (heard !== null && !signedOut && !passing) {
    return { outbox: { ...freed, items: outbox.items.filter((other) => other !== item) }, settled: { item, reply: heard } }
  }
  const tries = passing ? item.tries + 1 : item.tries
  const waits: Item = { ...item, tries, kept: item.kept || !passing || tries > QUIET_TRIES }
  const items = outbox.items.map((other) => (other === item ? waits : other))
  return { outbox: { ...freed, items, person: signedOut ? null : freed.person }, waits }
}

/** How long to wait before the next try after `failures` in a row: from 2 s, doubling, at most 5 minutes. */
export function pauseMs(failures: number): number {
  return Math.min(300_000, 2_000 * 2 ** Math.max(0, failures - 1))
}
