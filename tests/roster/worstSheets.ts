/** Files made to hold whoever reads them, and the largest that mean no harm. */
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from '../../cloudfunctions/actions/roster/sheet/writeXlsx'
import { SHEET_LIMITS } from '../../domain/roster/vocab'

const MEGABYTE = 1024 * 1024
const SHEET = 'xl/worksheets/sheet1.xml'
const TEXTS = 'xl/sharedStrings.xml'
const HEAD = '<worksheet><sheetData>'
const TAIL = '</sheetData></worksheet>'

export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level: 6 })

const sheetOf = (body: string, more: Record<string, string> = {}): Uint8Array => zipOf({ ...more, [SHEET]: HEAD + body })

/** A sheet that begins with `head` and goes on with one byte for `megabytes`. */
export function swelling(head: string, megabytes: number, byte: number): Uint8Array {
  const content = new Uint8Array(megabytes * MEGABYTE).fill(byte)
  content.set(strToU8(HEAD + head))
  return zipOf({ [SHEET]: content })
}

/** `rows` rows of `cells` cells each. */
const table = (rows: number, cells: number, cell: (n: number) => string): string =>
  Array.from({ length: rows }, (_, row) => `<row>${Array.from({ length: cells }, (__, at) => cell(row * cells + at)).join('')}</row>`).join('')

/** Different from every other of the same length. */
const wordsOf = (n: number, length: number): string => `第${n}句话`.padEnd(length, '说来话长')

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

/** What it is, how it is made, and with what it is refused; null for what is read. */
export const WORST_SHEETS: readonly (readonly [name: string, make: () => Uint8Array, refused: string | null])[] = [
  ['400 MB of blanks', () => swelling('', 400, 0x20), 'ROSTER_CELL_TOO_LONG'],
  ['one cell of 100 MB', () => swelling('<row><c t="str"><v>', 100, 0x61), 'ROSTER_CELL_TOO_LONG'],
  ['165 MB of tags with long attributes', () => sheetOf(`<x a="${'a'.repeat(90_000)}"/>`.repeat(1_900) + TAIL), 'ROSTER_FILE_TOO_LARGE'],
  ['a million columns', () => sheetOf(`<row>${'<c/>'.repeat(1_000_000)}`), 'ROSTER_ROW_TOO_LONG'],
  ['tags in tags', () => sheetOf('<a>'.repeat(500_000)), 'ROSTER_FILE_UNREADABLE'],
  ['7,000,000 tags', () => sheetOf('<a/>'.repeat(7_000_000)), 'ROSTER_FILE_TOO_LARGE'],
  ['10,000 files in one', () => zipOf({ ...Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`a${n}`, 'a'])), [SHEET]: HEAD + TAIL }), 'ROSTER_FILE_UNREADABLE'],
  ['1,500,000 shared texts', () => sheetOf(TAIL, { [TEXTS]: `<sst>${'<si/>'.repeat(1_500_000)}` }), 'ROSTER_FILE_TOO_LARGE'],
  ['30,000 shared texts of 500', () => sheetOf(TAIL, { [TEXTS]: `<sst>${Array.from({ length: 30_000 }, (_, n) => `<si><t>${wordsOf(n, 500)}</t></si>`).join('')}</sst>` }), 'ROSTER_WRONG_TEMPLATE'],
  ['one long text in every cell', () => sheetOf(table(SHEET_LIMITS.rows, SHEET_LIMITS.columns, () => '<c t="s"><v>0</v></c>') + TAIL, { [TEXTS]: `<sst><si><t>${wordsOf(1, 500)}</t></si></sst>` }), 'ROSTER_FILE_TOO_LARGE'],
  ['105,000 long texts', () => sheetOf(table(15_000, 7, (n) => `<c t="str"><v>${wordsOf(n, 500)}</v></c>`) + TAIL), 'ROSTER_FILE_TOO_LARGE'],
  ['few words in much space', () => sheetOf(table(1_500, 1, (n) => `<c t="str"><v>${wordsOf(n, 20)}</v></c><x a="${'a'.repeat(90_000)}"/>`) + TAIL), 'ROSTER_WRONG_TEMPLATE'],
  ['8 MB of .csv without a break', () => bytesOf('a'.repeat(SHEET_LIMITS.bytes)), 'ROSTER_ROW_TOO_LONG'],
  ['8 MB of .csv of commas', () => bytesOf(','.repeat(SHEET_LIMITS.bytes)), 'ROSTER_ROW_TOO_LONG'],
  ['8 MB of .csv in one quote', () => bytesOf(`"${'a\n'.repeat(SHEET_LIMITS.bytes / 2)}`), 'ROSTER_QUOTE_OPEN'],
  ['8 MB of .csv of words', () => bytesOf(Array.from({ length: 20_000 }, (_, n) => wordsOf(n, 130)).join('\n')), 'ROSTER_WRONG_TEMPLATE'],
  ['20,000 rows of 60 cells', () => writeXlsx([{ name: '表', widths: [], rows: everyCell(SHEET_LIMITS.columns) }]), 'ROSTER_FILE_TOO_LARGE'],
  ['20,000 villagers', () => writeXlsx([{ name: '表', widths: [], rows: villagers() }]), null],
]

function* everyCell(columns: number): Generator<string[]> {
  for (let row = 0; row < SHEET_LIMITS.rows; row += 1) yield Array.from({ length: columns }, (_, at) => `第${row}行${at}`)
}

function* villagers(): Generator<string[]> {
  yield ['姓名', '村', '电话', '编号', '住址']
  for (let n = 0; n < SHEET_LIMITS.rows; n += 1) yield ['王秀', `村${(n % 4) + 1}`, `138${String(n).padStart(8, '0')}`, `QH${n}`, `${(n % 9) + 1}组${n}号`]
}
