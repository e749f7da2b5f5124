/** Errors become answers here and nowhere else. People get a sentence and a reference; the log gets the reason and the
 *  stack's frames, never a message, because messages of databases quote documents. */
import type { Reply } from '../../domain/contracts'
import { Refusal, type Reason } from '../../domain/ground/refusal'
import { sentenceOf } from '../../domain/refusals'
import { CURSOR_FIELD } from '../../domain/ground/fieldLabels'
import { NewerForm } from '../../domain/ground/forms'
import { StoreError } from '../store/port'

export interface LogLine {
  ref: string
  action: string
  ms: number
  outcome: 'ok' | Reason
  /** Only for faults. */
  frames?: string
}

export function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return error.reason
  // It came from the phone: of another list, or tampered with. A bad query would be ours.
  if (error instanceof StoreError && error.fault === 'BAD_CURSOR') return 'BAD_INPUT'
  if (error instanceof StoreError && (error.fault === 'CONFLICT' || error.fault === 'UNAVAILABLE')) return 'BUSY'
  if (isNoRoom(error)) return 'DISK_FULL'
  if (error instanceof NewerForm) return 'UPGRADING'
  return 'FAULT'
}

/** The store says so, or the system about a file. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof StoreError ? error.fault === 'FULL' : ['ENOSPC', 'EDQUOT'].includes(String((error as { code?: unknown } | null)?.code))

/** Which field of the form an error is about. */
export function fieldOf(error: unknown): string | undefined {
  if (error instanceof StoreError && error.fault === 'BAD_CURSOR') return CURSOR_FIELD
  return error instanceof Refusal ? error.field : undefined
}

/** What its rule says of that field. */
export const wordsOf = (error: unknown): string | undefined => (error instanceof Refusal ? error.words : undefined)

export function refusalReply(reason: Reason, ref: string, field?: string, words?: string): Reply<never> {
  return { ok: false, reason, message: sentenceOf(reason, field, words), ref }
}

export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8)
  const fault = error instanceof StoreError ? ` ${error.fault}` : ''
  return [`${error.name}${fault}`, ...frames.map((frame) => frame.trim())].join(' | ')
}
