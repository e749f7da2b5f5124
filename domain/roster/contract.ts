/** What the roster actions take and give. */
import * as z from 'zod'
import { cursor, id, takes, words } from '../ground/contract'
import { ROSTER_KINDS, SHEET_LIMITS, type RosterKind, type RosterState } from './vocab'

/** How one import stands. */
export interface RosterJobView {
  jobId: string
  kind: RosterKind
  fileName: string
  state: RosterState
  /** Who sent it; empty in the answers of writes, which are kept. */
  byName: string
  mine: boolean
  at: string
  parts: number
  partsHere: number
  rows: number
  checkedRows: number
  goodRows: number
  badRows: number
  appliedRows: number
  added: number
  there: number
  differing: number
  /** Another person has to look and say so. */
  waitsForSecond: boolean
  /** Its rows and its file have been cleared away: nothing to correct is left to show. */
  rowsGone: boolean
}

export interface BadRowView {
  n: number
  sentences: string[]
}

/** A file to be opened at once: its address is good for minutes. */
export interface FileLink {
  url: string
  fileName: string
}

const PARTS_MAX = Math.ceil(SHEET_LIMITS.bytes / SHEET_LIMITS.partBytes)
const job = z.strictObject({ jobId: id })
const kind = z.enum(ROSTER_KINDS)

export const rosterContracts = {
  /** The kinds I may send, and my imports and those that wait for a second person. */
  'roster.jobs': takes(z.strictObject({})).gives<{ kinds: RosterKind[]; jobs: RosterJobView[]; place: { id: string; name: string } }>(),
  'roster.template': takes(z.strictObject({ kind })).gives<FileLink>(),
  'roster.begin': takes(z.strictObject({ kind, fileName: words(80), parts: z.number().int().min(1).max(PARTS_MAX) })).gives<{ jobId: string }>(),
  /** One piece of the file: the same door, rights and repetition as everything else. */
  'roster.part': takes(z.strictObject({
    jobId: id, part: z.number().int().min(0).max(PARTS_MAX - 1),
    bytes: z.string().max(Math.ceil(SHEET_LIMITS.partBytes / 3) * 4).regex(/^[A-Za-z0-9+/]*={0,2}$/),
  })).gives<RosterJobView>(),
  /** Checks so many rows a call. */
  'roster.check': takes(job).gives<RosterJobView>(),
  'roster.job': takes(job).gives<RosterJobView>(),
  'roster.report': takes(z.strictObject({ jobId: id, after: cursor })).gives<{ rows: BadRowView[]; next: string | null }>(),
  /** The bad rows as a sheet, with what is wrong beside each, to be corrected and sent again. */
  'roster.badRows': takes(job).gives<FileLink>(),
  /** Takes in so many good rows a call. `seen`: I have read the report, and the people agree (R-67-4). */
  'roster.apply': takes(z.strictObject({ jobId: id, seen: z.literal(true) })).gives<RosterJobView>(),
  'roster.cancel': takes(job).gives<RosterJobView>(),
  /** One file of at most so many rows; `next` asks for the next one. A write, because who took what is kept. */
  'roster.export': takes(z.strictObject({ kind, placeId: id, after: cursor })).gives<FileLink & { rows: number; next: string | null }>(),
}
