/** One import (导入): a sheet that was sent, checked row by row, looked at by a person, and only then taken in. Its rows wait
 *  in chunks beside it, so that it goes on from where it was cut off, without the file. What always holds: nothing is
 *  applied before somebody has seen the report and said so; a chunk is applied in one transaction or not at all, and only
 *  once; with minutes from a former system a second person says so, never who sent the sheet (R-67-1: two confirmers). */
import { addMinutes, dayOf } from '../calendar/shanghai'
import { after, type Step } from '../ground/lifeCycle'
import type { StationPath } from '../place/place'
import { ruleOn } from '../ground/ruleBook'
import { refuse } from '../ground/refusal'
import type { BadRow, GoodRow } from './checkRow'
import type { RosterKind, RosterState } from './vocab'
import { ROSTER_IDLE, ROSTER_ROWS } from './retention'

export interface RosterJob extends StationPath {
  _id: string
  rev: number
  kind: RosterKind
  fileName: string
  byId: string
  byName: string
  state: RosterState
  at: string
  /** Where each piece of the file lies; empty until it has come. */
  fileIds: string[]
  rows: number
  chunks: number
  checkedChunks: number
  goodRows: number
  badRows: number
  appliedChunks: number
  /** New; there already; good in the sheet and yet at odds with what the county has. */
  added: number
  there: number
  differing: number
  /** Some row brings minutes along. */
  hasMinutes: boolean
  /** Who said that it may go in; empty before. */
  agreedById: string
  agreedByName: string
  /** Whether rows and file have been cleared away (they hold phones). */
  swept: 'no' | 'yes'
  /** When the timer calls it off, or clears it away: counted anew from every step. */
  sweepAt: string
}

/** Rows of one transaction. */
export const CHUNK_ROWS = 25

/** So many rows of the sheet. Applied, it keeps the bad ones for the report and forgets the good. */
export interface RosterChunk {
  _id: string
  rev: number
  jobId: string
  n: number
  bad: 'some' | 'none'
  state: 'waiting' | 'applied'
  rows: GoodRow[]
  badRows: BadRow[]
  added: number
  there: number
  differing: number
}

/** Where the sheet of its bad rows lies. */
export const badRowsPath = (jobId: string): string => `roster/${jobId}/bad.xlsx`

export const chunkId = (jobId: string, n: number): string => `${jobId}:${n}`

export type RosterEvent = 'complete' | 'finishCheck' | 'apply' | 'finish' | 'cancel'

export const ROSTER_STEPS: readonly Step<RosterState, RosterEvent>[] = [
  { from: 'receiving', event: 'complete', to: 'uploaded', who: ['station'] },
  { from: 'uploaded', event: 'finishCheck', to: 'checked', who: ['station'] },
  { from: 'checked', event: 'apply', to: 'applying', who: ['station'] },
  { from: 'applying', event: 'apply', to: 'applying', who: ['station'] },
  { from: 'applying', event: 'finish', to: 'done', who: ['station'] },
  { from: 'receiving', event: 'cancel', to: 'cancelled', who: ['station', 'timer'] },
  { from: 'uploaded', event: 'cancel', to: 'cancelled', who: ['station', 'timer'] },
  { from: 'checked', event: 'cancel', to: 'cancelled', who: ['station', 'timer'] },
  // What is in stays in.
  { from: 'applying', event: 'cancel', to: 'cancelled', who: ['station', 'timer'] },
]

/** @throws Refusal ROSTER_MOVED_ON when no row allows it. */
export function moveJob(job: RosterJob, event: RosterEvent): RosterJob {
  return { ...job, state: after(ROSTER_STEPS, job.state, event) ?? refuse('ROSTER_MOVED_ON') }
}

export interface NewJob {
  id: string
  kind: RosterKind
  fileName: string
  parts: number
  by: { _id: string; name: string }
  scope: StationPath
  now: string
}

export const newJob = ({ id, kind, fileName, parts, by, scope, now }: NewJob): Omit<RosterJob, 'rev'> => ({
  _id: id, ...scope, kind, fileName, byId: by._id, byName: by.name, state: 'receiving', at: now, fileIds: Array.from({ length: parts }, () => ''),
  rows: 0, chunks: 0, checkedChunks: 0, goodRows: 0, badRows: 0, appliedChunks: 0, added: 0, there: 0, differing: 0,
  hasMinutes: false, agreedById: '', agreedByName: '', swept: 'no', sweepAt: sweepAt('receiving', now),
})

const DAY_MINUTES = 24 * 60
const isOver = (state: RosterState): boolean => state === 'done' || state === 'cancelled'

function sweepAt(state: RosterState, now: string): string {
  return addMinutes(now, ruleOn(isOver(state) ? ROSTER_ROWS : ROSTER_IDLE, dayOf(now)).days * DAY_MINUTES)
}

/** A step was made now, so its time begins anew. */
export const touched = (job: RosterJob, now: string): RosterJob => ({ ...job, sweepAt: sweepAt(job.state, now) })

/** What the timer does with one whose time has come: left alone too long it is called off, and its rows go a day later, when
 *  no call can still be putting any down. */
export function overdue(job: RosterJob, now: string): 'callOff' | 'clear' | null {
  if (job.swept === 'yes' || job.sweepAt > now) return null
  return isOver(job.state) ? 'clear' : 'callOff'
}

export interface Checked {
  from: number
  to: number
  rows: number
  chunks: number
  good: number
  bad: number
  hasMinutes: boolean
}

/** What one call has checked, unless another call did so meanwhile. */
export function addChecked(job: RosterJob, checked: Checked): RosterJob {
  if (job.checkedChunks !== checked.from) return job
  const next = {
    ...job, rows: checked.rows, chunks: checked.chunks, checkedChunks: checked.to,
    goodRows: job.goodRows + checked.good, badRows: job.badRows + checked.bad, hasMinutes: job.hasMinutes || checked.hasMinutes,
  }
  return checked.to === checked.chunks ? moveJob(next, 'finishCheck') : next
}

export interface Applied {
  from: number
  to: number
  added: number
  there: number
  differing: number
}

/** What one call has applied, unless another call did so meanwhile. */
export function addApplied(job: RosterJob, applied: Applied): RosterJob {
  const moved = moveJob(job, 'apply')
  if (job.appliedChunks !== applied.from) return moved
  const next = {
    ...moved, appliedChunks: applied.to,
    added: job.added + applied.added, there: job.there + applied.there, differing: job.differing + applied.differing,
  }
  return applied.to === job.chunks ? moveJob(next, 'finish') : next
}

/** Who may set it going: nobody alone, where minutes are brought along. @throws Refusal ROSTER_MOVED_ON, ROSTER_SECOND_PERSON */
export function agree(job: RosterJob, person: { _id: string; name: string }): RosterJob {
  moveJob(job, 'apply')
  if (job.agreedById !== '') return job
  if (job.hasMinutes && person._id === job.byId) refuse('ROSTER_SECOND_PERSON')
  return { ...job, agreedById: person._id, agreedByName: person.name }
}
