/** A move (搬家) is what is left to do after a place was renamed, or a station merged or closed: its name or path is copied
 *  onto everything that belongs to it, and the timer carries the change there, in passes over one table of collections.
 *  What always holds: it looks through everything again until a whole pass, begun long enough after the one before, has
 *  found nothing to change; so it may be cut off anywhere, run twice or at once, while people keep writing. */
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
  /** Where the pass has come to: the row of the table, and the cursor in it. */
  row: number
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
  return { _id: moveId(kind, from), kind, from, state: 'due', since: now, pass: 1, row: 0, after: '', changed: 0, passEndedAt: '' }
}

/** What one batch did: how many documents it changed, the cursor behind it (null at the row's end), whether it was cut off. */
export interface Batch {
  changed: number
  next: string | null
  cut: boolean
}

/** Where a job has come to that looks through a table again and again: a move of places, a merge of people. */
export type Passes = Pick<PlaceMove, 'pass' | 'row' | 'after' | 'changed' | 'passEndedAt'> & { state: string }

export const mayGoOn = ({ state, passEndedAt }: Passes, now: string): boolean =>
  state === 'due' && (passEndedAt === '' || addMinutes(passEndedAt, SETTLE_MINUTES) <= now)

/** The move after one batch of a table of `rows` rows. */
export function afterBatch<M extends Passes>(move: M, { changed, next, cut }: Batch, rows: number, now: string): M {
  const going = { ...move, changed: move.changed + changed, passEndedAt: '' }
  if (cut) return going
  if (next !== null) return { ...going, after: next }
  if (move.row + 1 < rows) return { ...going, row: move.row + 1, after: '' }
  // The first pass may have been cut off after changing what it did not come to say.
  if (going.pass > 1 && going.changed === 0) return { ...going, state: 'done', passEndedAt: now }
  return { ...going, pass: going.pass + 1, row: 0, after: '', changed: 0, passEndedAt: now }
}
