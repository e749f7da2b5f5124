/** Who took a village's people out as a sheet, as these people read it (谁看过我的信息). */
import { dayOf } from '../calendar/shanghai'
import { ROLE_LABELS } from '../ground/post'
import { readTaken } from '../roster/taken'
import type { RosterTaken } from './contract'

/** Of an export's audit row. */
interface ExportRow {
  target: string
  actorId: string
  actorName: string
  at: string
}

/** Sheets that list people with phone and address. */
const WHAT: Partial<Record<string, string>> = { person: '本村名册', volunteer: '本村志愿者名册' }

/** What of a village's exports somebody of it reads: sheets of people with phones, each person's of a day once.
 *  @param helps a sheet of volunteers has her in it only then. */
export function rostersToRead(rows: readonly ExportRow[], helps: boolean): RosterTaken[] {
  const lines = new Map<string, RosterTaken>()
  for (const { target, actorId, actorName, at } of rows) {
    const taken = readTaken(target)
    const what = taken && WHAT[taken.kind]
    if (!what || (taken.kind === 'volunteer' && !helps)) continue
    const key = `${dayOf(at)}:${actorId}:${taken.kind}`
    if (!lines.has(key)) lines.set(key, { at, byName: actorName, post: ROLE_LABELS[taken.as], what })
  }
  return [...lines.values()]
}
