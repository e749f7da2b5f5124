/** The port to whoever reads spreadsheets. Reading is work, not waiting: where one process serves many, it is done beside
 *  the thread that answers them. */
import type { RosterKind } from '../../domain/roster/vocab'
import type { SheetRow } from '../../domain/roster/sheet/sheetRows'

export interface Sheets {
  /** The rows of the sheet that has the heading of such a roster, else of the first, some at a time, so that whoever takes them can answer others in between.
   *  @throws Refusal as readSheet does, before any row comes. */
  rows(bytes: Uint8Array, kind?: RosterKind): AsyncIterable<readonly SheetRow[]>
}
