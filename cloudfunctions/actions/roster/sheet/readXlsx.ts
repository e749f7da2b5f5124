/** One sheet of a workbook (.xlsx), the first that fits what is looked for, streamed: one row at a time is in memory beside what is kept of it. */
import type { CellKind, SheetCell, SheetRow } from '../../../../domain/roster/sheet/sheetRows'
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'
import { Refusal, refuse } from '../../../../domain/ground/refusal'
import { Kept } from './kept'
import { readXml, type Attributes } from './readXml'
import { PART_BYTES, readWorkbook, type Workbook } from './workbook'

/** @param fits of a sheet's first rows; where none fits it is the first sheet. @throws Refusal ROSTER_FILE_UNREADABLE, ROSTER_FILE_TOO_LARGE, ROSTER_CELL_TOO_LONG, ROSTER_ROW_TOO_LONG, ROSTER_TOO_MANY_ROWS */
export function readXlsx(zip: Uint8Array, fits: (first: readonly SheetRow[]) => boolean = () => true): SheetRow[] {
  const book = readWorkbook(zip)
  const [first = ''] = book.sheetParts
  const part = book.sheetParts.length === 1 ? first : book.sheetParts.find((each) => fits(headOf(zip, book, each))) ?? first
  const sheet = new SheetReader(book)
  if (!readInto(sheet, zip, part)) refuse('ROSTER_FILE_UNREADABLE')
  return sheet.rows
}

/** The rows in which a heading may stand; none of what is no table. */
function headOf(zip: Uint8Array, book: Workbook, part: string): SheetRow[] {
  const sheet = new SheetReader(book, SHEET_LIMITS.rowsAboveHeader + 1)
  try {
    readInto(sheet, zip, part)
  } catch (error) {
    if (error !== ENOUGH && !(error instanceof Refusal)) throw error
  }
  return sheet.rows
}

/** @returns whether it is there. */
function readInto(sheet: SheetReader, zip: Uint8Array, part: string): boolean {
  return readXml(zip, part, PART_BYTES.sheet, {
    open: (name, attributes) => sheet.open(name, attributes),
    text: (text) => sheet.text(text),
    close: (name) => sheet.close(name),
  })
}

/** Ends the reading of a head. */
const ENOUGH = Symbol('enough')

class SheetReader {
  readonly rows: SheetRow[] = []
  #row: SheetRow = { n: 0, cells: [] }
  #cell: { column: number; type: string; style: number; text: string; formula: boolean } | null = null
  #reading = false
  #cellsInRow = 0
  #merged = 0
  readonly #kept = new Kept()

  constructor(private readonly book: Workbook, private readonly most = Infinity) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#cellsInRow = 0
    if (name === 'c' && (this.#cellsInRow += 1) > SHEET_LIMITS.cellsInRow) refuse('ROSTER_ROW_TOO_LONG')
    if (name === 'row') this.#row = { n: Number(attributes.r ?? this.#row.n + 1), cells: [] }
    if (name === 'c') this.#cell = { column: columnOf(attributes.r) ?? this.#row.cells.length, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '', formula: false }
    if (name === 'f' && this.#cell) this.#cell.formula = true
    if (name === 'v' || name === 't') this.#reading = this.#cell !== null
    if (name === 'mergeCell') this.#merge(attributes.ref ?? '')
  }

  text(text: string): void {
    if (this.#reading && this.#cell && this.#cell.text.length <= SHEET_LIMITS.cellLength) this.#cell.text += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#reading = false
    if (name === 'c') this.#endCell()
    if (name === 'row') this.#endRow()
  }

  #endCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (!cell || cell.column >= SHEET_LIMITS.columns) return
    const { text, kind } = this.#valueOf(cell.type, cell.text, cell.style)
    if (text.trim() !== '') this.#row.cells[cell.column] = { text: this.#kept.text(text), kind: cell.formula && kind !== 'error' ? 'formula' : kind }
  }

  #endRow(): void {
    if (this.#row.cells.length === 0) return
    if (this.rows.length > SHEET_LIMITS.rows + SHEET_LIMITS.rowsAboveHeader) refuse('ROSTER_TOO_MANY_ROWS')
    this.rows.push(this.#row)
    if (this.rows.length >= this.most) throw ENOUGH
  }

  #valueOf(type: string, text: string, style: number): SheetCell {
    if (type === 's') return { text: this.book.texts[Number(text)] ?? '', kind: 'text' }
    if (type === 'e') return { text, kind: 'error' }
    if (type === 'b') return { text: text === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' }
    if (type !== 'n') return { text, kind: 'text' }
    if (text === '' || !Number.isFinite(Number(text))) return { text, kind: 'text' }
    if (this.book.isDateStyle[style]) return { text: dayOfSerial(Number(text), this.book.from1904), kind: 'date' }
    return { text: numberText(text), kind: 'number' }
  }

  /** Of merged cells only the first holds the text; the others stand there empty and must not be taken for forgotten. */
  #merge(ref: string): void {
    const [, fromColumn, fromRow, toColumn, toRow] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? []
    if (!fromColumn || !toColumn) return
    const [left, right] = [columnOf(fromColumn) ?? 0, Math.min(columnOf(toColumn) ?? 0, SHEET_LIMITS.columns)]
    const [top, bottom] = [Number(fromRow), Number(toRow)]
    // Each one looks at every row.
    this.#merged += 1 + Math.max(0, Math.min(bottom - top, this.rows.length)) * Math.max(1, right - left + 1)
    if (this.#merged > SHEET_LIMITS.mergedCells) refuse('ROSTER_FILE_UNREADABLE')
    for (const row of this.rows) {
      if (row.n < top || row.n > bottom) continue
      for (let column = left; column <= right; column += 1) row.cells[column] = { text: row.cells[column]?.text ?? '', kind: 'merged' satisfies CellKind }
    }
  }
}

/** 'AB12' → 27. */
function columnOf(ref: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(ref ?? '')?.[0]
  if (!letters) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Excel writes 13800001234 in full or as 1.3800001234E10; people mean the number. */
const numberText = (text: string): string => (/e/i.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : text)

const DAY_MS = 24 * 60 * 60 * 1000

/** Days since the last day of 1899, or of 1903. */
export function dayOfSerial(serial: number, from1904 = false): string {
  const since = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const instant = since + Math.floor(serial) * DAY_MS
  return Number.isFinite(instant) && Math.abs(instant) < 8e15 ? new Date(instant).toISOString().slice(0, 10) : String(serial)
}
