/** Files made to hold whoever reads them. What is asserted is what is refused, and how little of it was read. */
import { Refusal } from '../../../../domain/ground/refusal'
import { swelling, WORST_SHEETS, zipOf } from '../../../../tests/roster/worstSheets'
import { readSheet } from './readSheet'
import { PART_BYTES } from './workbook'

const MEGABYTE = 1024 * 1024

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
  ['blanks without end', '', 0x20],
  ['one cell of forty megabytes', '<row><c t="str"><v>', 0x61],
  ['one tag that never closes', '<row a="', 0x61],
  ['one remark that never ends', '<!--', 0x61],
])('%s: left after a few megabytes', (_, head, byte) => {
  const { said, bytes } = countingDecoder(() => refusalOf(swelling(head, 40, byte)))
  expect(said).toBe('ROSTER_CELL_TOO_LONG')
  expect(bytes).toBeLessThan(3 * MEGABYTE)
})

test('a sheet whose every tag is within its bounds ends at the bound of the whole', () => {
  const { said, bytes } = countingDecoder(() => refusalOf(WORST_SHEETS.find(([name]) => name === LARGEST)![1]()))
  expect(said).toBe('ROSTER_FILE_TOO_LARGE')
  expect(bytes).toBeGreaterThan(PART_BYTES.sheet - 2 * MEGABYTE)
  expect(bytes).toBeLessThanOrEqual(PART_BYTES.sheet)
})

const LARGEST = '165 MB of tags with long attributes'
/** The others take long to make: bench/sheets.bench.ts. */
const QUICK = ['a million columns', 'tags in tags', '10,000 files in one', '1,500,000 shared texts', 'one long text in every cell', '105,000 long texts', '8 MB of .csv without a break', '8 MB of .csv of commas', '8 MB of .csv in one quote', '8 MB of .csv of words']

test.each(WORST_SHEETS.filter(([name]) => QUICK.includes(name)))('%s', (_, make, refused) => {
  // A missing heading is not the reader's business.
  expect(refusalOf(make())).toBe(refused === null || refused === 'ROSTER_WRONG_TEMPLATE' ? 'none' : refused)
})

test('merged cells over and over', () => {
  const rows = '<row><c t="str"><v>a</v></c></row>'.repeat(5_000)
  const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells>${'<mergeCell ref="A1:BH20000"/>'.repeat(10_000)}`
  expect(refusalOf(zipOf({ 'xl/worksheets/sheet1.xml': sheet }))).toBe('ROSTER_FILE_UNREADABLE')
})
