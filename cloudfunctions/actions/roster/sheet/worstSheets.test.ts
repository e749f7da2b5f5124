/** Files made to hold whoever reads them. What is asserted is what is refused, and how little of it was read. */
import { strToU8, zipSync } from 'fflate'
import { Refusal } from '../../../../domain/ground/refusal'
import { readSheet } from './readSheet'

jest.setTimeout(60_000)

const MEGABYTE = 1024 * 1024
const SHEET = 'xl/worksheets/sheet1.xml'
const HEAD = '<worksheet><sheetData>'
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level: 1 })

/** `head`, then `megabytes` of one byte. */
const swelling = (head: string, megabytes: number, byte: number) => {
  const content = new Uint8Array(megabytes * MEGABYTE).fill(byte)
  content.set(strToU8(head))
  return content
}

const refusalOf = (bytes: Uint8Array): string => {
  try {
    readSheet(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
  return 'none'
}

/** How many bytes of text went through a decoder. */
function countingDecoder(work: () => string): { said: string; bytes: number } {
  let bytes = 0
  const decode = jest.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: TextDecoder, input) {
    bytes += (input as Uint8Array).length
    return Buffer.from(input as Uint8Array).toString('latin1')
  })
  try {
    return { said: work(), bytes }
  } finally {
    decode.mockRestore()
  }
}

test.each([
  ['blanks without end', swelling(HEAD, 40, 0x20)],
  ['one cell of forty megabytes', swelling(`${HEAD}<row><c t="str"><v>`, 40, 0x61)],
  ['one tag that never closes', swelling(`${HEAD}<row a="`, 40, 0x61)],
  ['one remark that never ends', swelling(`${HEAD}<!--`, 40, 0x61)],
])('%s: left after a few megabytes', (_, content) => {
  const { said, bytes } = countingDecoder(() => refusalOf(zip({ [SHEET]: content })))
  expect(said).toBe('ROSTER_CELL_TOO_LONG')
  expect(bytes).toBeLessThan(3 * MEGABYTE)
})

test.each([
  ['a million columns', HEAD + `<row>${'<c/>'.repeat(1_000_000)}</row>`, 'ROSTER_ROW_TOO_LONG'],
  ['tags in tags', HEAD + '<a>'.repeat(500_000), 'ROSTER_FILE_UNREADABLE'],
  ['merged cells over and over', `${HEAD}${'<row><c t="str"><v>a</v></c></row>'.repeat(5_000)}</sheetData><mergeCells>${'<mergeCell ref="A1:BH20000"/>'.repeat(10_000)}`, 'ROSTER_FILE_UNREADABLE'],
])('%s', (_, content, reason) => expect(refusalOf(zip({ [SHEET]: content }))).toBe(reason))

test('ten thousand files in one', () => {
  const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`a${n}`, 'a']))
  expect(refusalOf(zip({ ...files, [SHEET]: `${HEAD}</sheetData></worksheet>` }))).toBe('ROSTER_FILE_UNREADABLE')
})

test('shared texts without end', () => {
  const texts = `<sst>${'<si/>'.repeat(1_500_000)}`
  expect(refusalOf(zip({ 'xl/sharedStrings.xml': texts, [SHEET]: `${HEAD}</sheetData></worksheet>` }))).toBe('ROSTER_FILE_TOO_LARGE')
})

describe('.csv of eight megabytes', () => {
  test.each([
    ['without a break', 'a'.repeat(8 * MEGABYTE)],
    ['of separators', ','.repeat(8 * MEGABYTE)],
    ['in a quote that never ends', `"${'a\n'.repeat(4 * MEGABYTE)}`],
  ])('%s', (_, text) => expect(refusalOf(Buffer.from(text))).toBe('ROSTER_ROW_TOO_LONG'))
})
