/** A move (搬家) is what is left to do after a place was renamed, or a station merged or closed: its name or path is copied
 *  onto everything that belongs to it, and the timer carries the change there, in passes over all collections whose roles
 *  say that they have a station (stationThings.ts). What always holds: it looks through everything again until a whole pass,
 *  begun long enough after the one before, has found nothing to change; so it may be cut off anywhere, run twice or at once,
 *  while people keep writing. */
import { addMinutes } from '../calendar/shanghai'

export interface PlaceMove {
  _id: string
  rev: number
  kind: 'rename' | 'merge'
  /** The place whose things are looked through. Where they belong now is asked anew each time (Place.successor). */
  from: string
  state: 'due' | 'done'
  since: string
  /** From 1 on. */
  pass: number
  /** Where the pass has come to: which kind of thing, by name, and the cursor in it. Where that is none any more, the pass
   *  begins anew. */
  reached: string
  after: string
  /** Documents this pass has changed. */
  changed: number
  /** When the pass before ended; empty while one is under way. */
  passEndedAt: string
}

/** Longer than any call may take that read somebody as she was before the pass. */
export const SETTLE_MINUTES = 1

export const moveId = (kind: PlaceMove['kind'], placeId: string): string => `${kind}:${placeId}`

export function newMove(kind: PlaceMove['kind'], from: string, now: string): Omit<PlaceMove, 'rev'> {
  return { _id: moveId(kind, from), kind, from, state: 'due', since: now, pass: 1, reached: '', after: '', changed: 0, passEndedAt: '' }
}

/** What one batch did: how many documents it changed, the cursor behind it (null at its kind's end), whether it was cut off. */
export interface Batch {
  changed: number
  next: string | null
  cut: boolean
}

/** Where a job has come to that looks through all kinds of things again and again: a move of places, a merge of people. */
export type Passes = Pick<PlaceMove, 'pass' | 'reached' | 'after' | 'changed' | 'passEndedAt'> & { state: string }

export const mayGoOn = ({ state, passEndedAt }: Passes, now: string): boolean =>
  state === 'due' && (passEndedAt === '' || addMinutes(passEndedAt, SETTLE_MINUTES) <= now)

/** Which of the kinds it is at, and the cursor in it. */
export function placeIn({ reached, after }: Passes, kinds: readonly string[]): { nth: number; after: string } {
  const nth = kinds.indexOf(reached)
  return nth < 0 ? { nth: 0, after: '' } : { nth, after }
}

/** The move after one batch of the kind it is at. */
export function afterBatch<M extends Passes>(move: M, { changed, next, cut }: Batch, kinds: readonly string[], now: string): M {
  const { nth, after } = placeIn(move, kinds)
  const kind = (n: number): string => kinds[n] ?? ''
  const going = { ...move, reached: kind(nth), after, changed: move.changed + changed, passEndedAt: '' }
  if (cut) return going
  if (next !== null) return { ...going, after: next }
  if (nth + 1 < kinds.length) return { ...going, reached: kind(nth + 1), after: '' }
  // The first pass may have been cut off after changing what it did not come to say.
  if (going.pass > 1 && going.changed === 0) return { ...going, state: 'done', passEndedAt: now }
  return { ...going, pass: going.pass + 1, reached: kind(0), after: '', changed: 0, passEndedAt: now }
}
