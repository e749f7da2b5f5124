/** A .csv as Excel and WPS save it: UTF-8 with or without its mark, UTF-16 with it, or GBK from older ones; commas,
 *  semicolons or tabs between the cells. */
import { refuse } from '../../../../domain/ground/refusal'
import type { SheetRow } from '../../../../domain/roster/sheet/sheetRows'
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'
import { Kept } from './kept'

/** @throws Refusal ROSTER_FILE_UNREADABLE, ROSTER_FILE_TOO_LARGE, ROSTER_TOO_MANY_ROWS, ROSTER_ROW_TOO_LONG */
export function readCsv(bytes: Uint8Array): SheetRow[] {
  const text = decode(bytes)
  // A file full of zeros is no text, whatever its name says.
  if (text.includes('\0')) refuse('ROSTER_FILE_UNREADABLE')
  const rows: SheetRow[] = []
  const kept = new Kept()
  let n = 0
  for (const cells of rowsOf(text, separatorOf(text))) {
    n += 1
    if (cells.every((cell) => cell.trim() === '')) continue
    if (rows.length > SHEET_LIMITS.rows + SHEET_LIMITS.rowsAboveHeader) refuse('ROSTER_TOO_MANY_ROWS')
    rows.push({ n, cells: cells.slice(0, SHEET_LIMITS.columns).map((cell) => (cell.trim() === '' ? undefined : { text: kept.text(cell), kind: 'text' as const })) })
  }
  return rows
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const LINE_LOOKED_AT = 10_000

/** Whichever of the three stands most often in the first line. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.indexOf('\n') + 1 || undefined)
  const count = (separator: string) => line.slice(0, LINE_LOOKED_AT).split(separator).length
  return [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

/** A cell in quotes may hold separators, line breaks and doubled quotes; a line inside it counts as part of its row. */
function* rowsOf(text: string, separator: string): Generator<string[]> {
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let begun = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    // Somebody's quote that never ends, or no table at all.
    if (at - begun > SHEET_LIMITS.rowCharacters || cells.length > SHEET_LIMITS.cellsInRow) refuse('ROSTER_ROW_TOO_LONG')
    if (quoted) {
      if (char !== '"') cell = grown(cell, char)
      else if (text[at + 1] === '"') cell = grown(cell, text[at += 1] ?? '')
      else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === separator) cell = pushCell(cells, cell)
    else if (char === '\n') {
      pushCell(cells, cell)
      yield cells
      cells = []
      cell = ''
      begun = at + 1
    } else if (char !== '\r') cell = grown(cell, char)
  }
  if (cell !== '' || cells.length > 0) {
    pushCell(cells, cell)
    yield cells
  }
}

/** No longer than will be kept of it. */
const grown = (cell: string, char: string): string => (cell.length <= SHEET_LIMITS.cellLength ? cell + char : cell)

function pushCell(cells: string[], cell: string): string {
  cells.push(cell)
  return ''
}
