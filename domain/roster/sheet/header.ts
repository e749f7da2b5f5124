/** Which column of a sheet is which: by its heading, wherever it stands, under whatever title. */
import { refuse } from '../../ground/refusal'
import type { Column } from './column'
import type { RosterSheet } from './rosterSheet'
import type { SheetRow } from './sheetRows'
import { SHEET_LIMITS } from '../vocab'

export interface Header {
  /** Rows up to this one are title and heading. */
  n: number
  /** The columns of the roster and where each stands. */
  columns: { column: Column; at: number }[]
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s*:()（）_/、-]/g, '')

/** Whether these first rows have the heading of such a sheet, be it a faulty one. */
export const hasHeader = (sheet: RosterSheet, rows: readonly SheetRow[]): boolean => rows.slice(0, SHEET_LIMITS.rowsAboveHeader + 1).some((row) => isHeader(sheet, columnsIn(sheet, row)))

const isHeader = (sheet: RosterSheet, columns: Header['columns']): boolean =>
  sheet.columns.every(({ key, required }) => !required || columns.some(({ column }) => column.key === key))

/** @throws Refusal ROSTER_WRONG_TEMPLATE when a needed column is missing, ROSTER_HEADER_TWICE when one stands there twice. */
export function findHeader(sheet: RosterSheet, rows: readonly SheetRow[]): Header {
  for (const row of rows.slice(0, SHEET_LIMITS.rowsAboveHeader + 1)) {
    const columns = columnsIn(sheet, row)
    if (!isHeader(sheet, columns)) continue
    if (new Set(columns.map(({ column }) => column.key)).size < columns.length) refuse('ROSTER_HEADER_TWICE')
    return { n: row.n, columns }
  }
  return refuse('ROSTER_WRONG_TEMPLATE')
}

function columnsIn(sheet: RosterSheet, row: SheetRow): Header['columns'] {
  return row.cells.flatMap((cell, at) => {
    const heading = plain(cell?.text ?? '')
    const column = heading === '' ? undefined : sheet.columns.find(({ header, aliases = [] }) => [header, ...aliases].some((name) => plain(name) === heading))
    return column ? [{ column, at }] : []
  })
}
