import { exportPath } from '../../../domain/privacy/exportFile'
import type { Place } from '../../../domain/place/place'
import { exportColumns } from '../../../domain/roster/exportRow'
import { contactsAs } from '../../../domain/roster/scope'
import { sayTaken } from '../../../domain/roster/taken'
import { ROSTER_SHEETS } from '../../../domain/roster/sheet/sheets'
import type { FileLink } from '../../../domain/roster/contract'
import { defineWrite, found, type ReadContext } from '../../kernel/action'
import type { Store } from '../../store/port'
import { gridsToExport, householdsToExport, sitesToExport } from './belowStations'
import { peopleToExport } from './peopleToExport'
import { placesToExport } from './placesToExport'
import { teamsToExport } from './teamsToExport'
import type { Exported } from './stationPages'
import type { RosterKind } from '../../../domain/roster/vocab'
import { writeXlsx, XLSX_TYPE } from './sheet/writeXlsx'

/** A stretch of a place's roster as a file. It is a write because of its row in the audit log: who took what, from where,
 *  how many rows, with contacts or without. */
export const exportRoster = defineWrite('roster.export', {
  async prepare(ctx, { kind, placeId, after }) {
    const place = found(await ctx.store.get('places', placeId))
    ctx.permit({ place: pathOf(place) })
    const as = contactsAs(ctx.actor.posts, pathOf(place))
    const withContacts = as !== undefined
    const exported = await exportedRows(ctx.store, kind, place, withContacts, after)
    return { ...(await fileOf(ctx, kind, place, exported, withContacts)), rows: exported.rows.length, next: exported.next, as }
  },
  async run(tx, ctx, { kind, placeId }, { as, ...answer }) {
    const place = found(await tx.get('places', placeId))
    ctx.permit({ place: pathOf(place) })
    // Under the place it is of: its people read there who took their phones (privacy.disclosures).
    ctx.about(sayTaken({ kind, placeId, rows: answer.rows, as }), pathOf(place))
    return answer
  },
})

function exportedRows(store: Store, kind: RosterKind, place: Place, withContacts: boolean, after?: string): Promise<Exported> {
  switch (kind) {
    case 'township':
    case 'station': return placesToExport(store, kind, place)
    case 'site': return sitesToExport(store, place, after)
    case 'grid': return gridsToExport(store, place, after)
    case 'household': return householdsToExport(store, place, after)
    case 'team': return teamsToExport(store, place)
    default: return peopleToExport(store, kind, place, withContacts, after)
  }
}

const pathOf = ({ centre, subCentre, station }: Place) => ({ centre, subCentre, station })

async function fileOf({ store, actor, files, ids, now }: ReadContext, kind: keyof typeof ROSTER_SHEETS, place: Place, { rows }: Exported, withContacts: boolean): Promise<FileLink> {
  const columns = exportColumns(kind, withContacts)
  const { title } = ROSTER_SHEETS[kind]
  const table = [columns.map(({ header }) => header), ...rows.map((cells) => columns.map(({ key }) => cells[key] ?? ''))]
  const content = writeXlsx([{ name: title, widths: columns.map(({ width }) => width), rows: table }])
  const id = ids.newId()
  // Before the bytes, so that the timer finds what a cut-off leaves.
  await store.transact((tx) => tx.create('exportFiles', { _id: id, ownerId: actor._id, state: 'kept', at: now }))
  const fileId = await files.put(exportPath(id, 'xlsx'), content, XLSX_TYPE)
  return { url: await files.linkTo(fileId), fileName: `${place.name}-${title}.xlsx` }
}
