/** The port to whoever reads spreadsheets. Reading is work, not waiting: where one process serves many, it is done beside
 *  the thread that answers them. */
import type { SheetRow } from '../../domain/roster/sheet/sheetRows'

export interface Sheets {
  /** The rows of the first sheet, some at a time, so that whoever takes them can answer others in between.
   *  @throws Refusal as readSheet does, before any row comes. */
  rows(bytes: Uint8Array): AsyncIterable<readonly SheetRow[]>
}
