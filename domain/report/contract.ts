/** What the report actions take and give. */
import * as z from 'zod'
import { cursor, id, takes, words, sound, day } from '../ground/contract'
import type { Counts } from './figures'
import type { FindingKind } from './reconcile'
import type { RoundName } from './round'
import { NOTE_MAX } from './vocab'

/** One thing somebody did: who, for whom if not for herself, what, about which document, when. Never what was written or
 *  answered. */
export interface AuditRow {
  rowId: string
  at: string
  actorId: string
  actorName: string
  /** Who tapped for her; empty when she did so herself. */
  agentName: string
  /** The action's name; its card says it in Chinese (labelOf). */
  action: string
  /** Empty where nothing fits. */
  target: string
}

/** One disagreement of the books, with whose they are. */
export interface FindingLine {
  findingId: string
  kind: FindingKind
  /** A person's name, a village's budget, a good. */
  whose: string
  expected: number
  found: number
  firstSeen: string
  goneAt: string
  note: string
}

export interface PlaceFigures {
  placeId: string
  placeName: string
  /** What lies above it, as far as the reader may go; empty at her own place. */
  above: string
  /** The newest first; months in which nothing was are left out. */
  months: MonthFigures[]
  /** The places below, in the newest month. */
  below: (Counts & { placeId: string; placeName: string })[]
}
export interface MonthFigures extends Counts {
  month: string
}

export interface RoundLine {
  name: RoundName
  finishedAt: string
  looked: number
  lookedBefore: number
}

export const reportContracts = {
  /** Where the books of my county do not agree, or did not; and how far the present round has come. */
  'report.findings': takes(z.strictObject({ state: z.enum(['open', 'gone']), after: cursor })).gives<{ findings: FindingLine[]; rounds: RoundLine[]; next: string | null }>(),
  /** How much was told, done and given at my place: the last months, and the places below it this month. */
  'report.figures': takes(z.strictObject({ placeId: id.optional() })).gives<PlaceFigures>(),
  'report.noteFinding': takes(z.strictObject({ findingId: id, note: words(NOTE_MAX) })).gives<{ findingId: string }>(),
  /** Who did what at my station or in my county, newest first. At most one of the three narrows it; days are Shanghai's. */
  'report.audit': takes(
    z.strictObject({
      actorId: id.optional(), action: sound(60).optional(), target: id.optional(),
      fromDay: day.optional(), untilDay: day.optional(), after: cursor,
    }).refine(({ actorId, action, target }) => [actorId, action, target].filter((one) => one !== undefined).length <= 1),
  ).gives<{ rows: AuditRow[]; next: string | null }>(),
}
