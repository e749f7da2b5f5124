/** What lies in a spreadsheet once it is read, whatever it was written with: rows by the number people see at the edge of
 *  the sheet, cells as text. Blank rows are not in it; the numbers of the others stay. */

/** How the cell came by its text: only what was typed as text is sure to be as it was typed. */
export type CellKind = 'text' | 'number' | 'date' | 'formula' | 'merged' | 'error' | 'boolean' | 'quote'

export interface SheetCell {
  text: string
  kind: CellKind
}

export interface SheetRow {
  /** As the sheet numbers it: the first row is 1. */
  n: number
  /** By column from the left; a column without a cell is missing. */
  cells: (SheetCell | undefined)[]
}
