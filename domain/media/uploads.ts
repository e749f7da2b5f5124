/** What somebody brings in, counted: a day's files and bytes stand on one document of hers, written with every ticket, so that many
 *  calls at once are counted one after the other. A ticket sets aside the most its file may weigh; taking the file in gives
 *  back what it does not. */
import { addMinutes, dayOf } from '../calendar/shanghai'
import { refuse } from '../ground/refusal'
import type { Media } from './media'
import type { UploadRule } from './uploadRules'
import { MEDIA_BYTES, type MediaKind } from './vocab'

/** One a person, of the day she last began an upload on. */
export interface UploadDay {
  _id: string
  rev: number
  /** The Shanghai day. */
  day: string
  files: number
  bytes: Record<MediaKind, number>
}

/** @throws Refusal TOO_MANY_UPLOADS when what she has lying loose (`waiting` the oldest of it) leaves no room for another. */
export function mustHaveRoom(waiting: readonly Pick<Media, 'bytes'>[], rule: UploadRule): void {
  if (waiting.length >= rule.looseEach || sum(waiting) >= rule.looseBytesEach) refuse('TOO_MANY_UPLOADS')
}

/** Her day with one ticket more. @throws Refusal TOO_MANY_UPLOADS. */
export function countTicket(before: UploadDay | null, personId: string, kind: MediaKind, now: string, rule: UploadRule): UploadDay {
  const day = dayOf(now)
  const nothing = { files: 0, bytes: { photo: 0, voice: 0, spreadsheet: 0 } }
  const { files, bytes } = before?.day === day ? before : nothing
  if (files >= rule.filesADay || bytes[kind] + MEDIA_BYTES[kind] > rule.bytesADay[kind]) refuse('TOO_MANY_UPLOADS')
  return { _id: personId, rev: before?.rev ?? 0, day, files: files + 1, bytes: { ...bytes, [kind]: bytes[kind] + MEDIA_BYTES[kind] } }
}

/** Her day once the file is known; null where its ticket was of another day. */
export function countTaken(before: UploadDay | null, ticket: Pick<Media, 'kind' | 'at'>, bytes: number): UploadDay | null {
  if (before?.day !== dayOf(ticket.at)) return null
  return { ...before, bytes: { ...before.bytes, [ticket.kind]: before.bytes[ticket.kind] - MEDIA_BYTES[ticket.kind] + bytes } }
}

type Loose = Pick<Media, '_id' | 'owner' | 'at' | 'bytes'>

/** Which of the county's loose files must make room, the oldest first; whoever uploads without end pushes out her own, never the
 *  photo and voice somebody else is sending just now. @param loose oldest first. */
export function toMakeRoom<L extends Loose>(loose: readonly L[], now: string, rule: UploadRule): L[] {
  const young = addMinutes(now, -rule.sparedMinutes)
  const spared = new Map<string, number>()
  const may = [...loose].reverse().filter(({ owner, at }) => {
    const before = spared.get(owner) ?? 0
    if (at <= young || before >= rule.sparedEach) return true
    spared.set(owner, before + 1)
    return false
  }).reverse()
  let over = sum(loose) - rule.looseBytesInAll
  return may.filter(({ bytes }) => {
    const goes = over > 0 && bytes > 0
    if (goes) over -= bytes
    return goes
  })
}

const sum = (files: readonly Pick<Media, 'bytes'>[]): number => files.reduce((all, { bytes }) => all + bytes, 0)
