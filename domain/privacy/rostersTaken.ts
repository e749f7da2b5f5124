/** Who took people out as a sheet, of their village or of all around it, as these people read it (谁看过我的信息). */
import { dayOf } from '../calendar/shanghai'
import { ROLE_LABELS } from '../ground/post'
import type { StationPath } from '../place/place'
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
const WHAT: Partial<Record<string, string>> = { person: '名册', volunteer: '志愿者名册' }

/** Of what a sheet was in which she stands; null of elsewhere. */
function takenOf(placeId: string, { centre, subCentre, station }: StationPath): string | null {
  if (placeId === station) return '本村'
  if (placeId === subCentre) return '全乡镇'
  return placeId === centre ? '全县' : null
}

/** What of the exports of a village, its township and its county somebody of the village reads: sheets of people with phones, each
 *  person's of a day once. @param helps a sheet of volunteers has her in it only then. */
export function rostersToRead(rows: readonly ExportRow[], her: StationPath, helps: boolean): RosterTaken[] {
  const lines = new Map<string, RosterTaken>()
  for (const { target, actorId, actorName, at } of rows) {
    const taken = readTaken(target)
    const what = taken && WHAT[taken.kind]
    const of = taken && takenOf(taken.placeId, her)
    if (!what || !of || (taken.kind === 'volunteer' && !helps)) continue
    const key = `${dayOf(at)}:${actorId}:${taken.kind}:${taken.placeId}`
    if (!lines.has(key)) lines.set(key, { at, byName: actorName, post: ROLE_LABELS[taken.as], what: `${of}${what}` })
  }
  return [...lines.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
}
