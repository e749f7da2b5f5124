/** A .csv as Excel and WPS save it: UTF-8 with or without its mark, UTF-16 with it, or GBK from older ones; commas,
 *  semicolons or tabs between the cells. */
import { refuse } from '../../../../domain/ground/refusal'
import type { SheetRow } from '../../../../domain/roster/sheet/sheetRows'
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'
import { Kept } from './kept'

/** @throws Refusal ROSTER_FILE_UNREADABLE, ROSTER_FILE_TOO_LARGE, ROSTER_TOO_MANY_ROWS, ROSTER_ROW_TOO_LONG, ROSTER_QUOTE_OPEN */
export function readCsv(bytes: Uint8Array): SheetRow[] {
  const text = decode(bytes)
  // A file full of zeros is no text, whatever its name says.
  if (text.includes('\0')) refuse('ROSTER_FILE_UNREADABLE')
  const rows: SheetRow[] = []
  const kept = new Kept()
  let n = 0
  for (const cells of rowsOf(text, separatorOf(text))) {
    n += 1
    if (cells.every(({ text: each }) => each.trim() === '')) continue
    if (rows.length > SHEET_LIMITS.rows + SHEET_LIMITS.rowsAboveHeader) refuse('ROSTER_TOO_MANY_ROWS')
    rows.push({ n, cells: cells.slice(0, SHEET_LIMITS.columns).map((cell) => (cell.text.trim() === '' ? undefined : { text: kept.text(cell.text), kind: cell.open ? 'quote' as const : 'text' as const })) })
  }
  return rows
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const LINE_LOOKED_AT = 10_000

/** Whichever of the three stands in most of the first lines, and most often in one of them: above the table there may be
 *  a title. */
function separatorOf(text: string): string {
  const lines = text.slice(0, LINE_LOOKED_AT).split(/[\r\n]+/).slice(0, SHEET_LIMITS.rowsAboveHeader + 1)
  const weight = (separator: string): number => {
    const counts = lines.map((line) => line.split(separator).length - 1)
    return counts.filter((count) => count > 0).length * LINE_LOOKED_AT + Math.max(...counts)
  }
  return [',', '\t', ';'].reduce((best, each) => (weight(each) > weight(best) ? each : best))
}

interface CsvCell {
  text: string
  /** It begins with a quote that ends nowhere. */
  open: boolean
}

/** A cell in quotes may hold separators, line breaks and doubled quotes; a line inside it counts as part of its row. A quote
 *  that ends nowhere, or in the midst of a word, is a mark like any other and swallows nothing. Lines end in CR, LF or both. */
function* rowsOf(text: string, separator: string): Generator<CsvCell[]> {
  const quotes = new Quotes(text, separator)
  let cells: CsvCell[] = []
  let cell: CsvCell = { text: '', open: false }
  let begun = 0
  const endCell = (): void => {
    cells.push(cell)
    cell = { text: '', open: false }
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    if (at - begun > SHEET_LIMITS.rowCharacters || cells.length > SHEET_LIMITS.cellsInRow) refuse('ROSTER_ROW_TOO_LONG')
    const end = char === '"' && cell.text === '' ? quotes.endOf(at) : 0
    if (end > 0) {
      cell.text = text.slice(at + 1, Math.min(end, at + 2 * SHEET_LIMITS.cellLength + 4)).replace(/""/g, '"')
      at = end
    } else if (char === separator) endCell()
    else if (char === '\n' || (char === '\r' && !/^\r?\n/.test(text.slice(at + 1, at + 3)))) {
      endCell()
      yield cells
      cells = []
      begun = at + 1
    } else if (char !== '\r') {
      if (end < 0) cell.open = true
      // No longer than will be kept of it.
      if (cell.text.length <= SHEET_LIMITS.cellLength) cell.text += char
    }
  }
  if (cell.text !== '' || cells.length > 0) {
    endCell()
    yield cells
  }
}

/** Where quotes end. What was looked through in vain is counted, so that many open ones do not take many looks at all. */
class Quotes {
  #inVain = 0

  constructor(private readonly text: string, private readonly separator: string) {}

  /** Of the quote at `at`, the one before a separator or a line's end; -1 for none. @throws Refusal ROSTER_QUOTE_OPEN */
  endOf(at: number): number {
    let end = this.text.indexOf('"', at + 1)
    while (end >= 0 && this.text[end + 1] === '"') end = this.text.indexOf('"', end + 2)
    const next = this.text[end + 1] ?? '\n'
    if (end >= 0 && (next === this.separator || next === '\n' || next === '\r')) return end
    this.#inVain += (end < 0 ? this.text.length : end) - at
    if (this.#inVain > SHEET_LIMITS.rowCharacters) refuse('ROSTER_QUOTE_OPEN')
    return -1
  }
}
