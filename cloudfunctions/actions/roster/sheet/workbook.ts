/** What of a workbook must be known before its cells can be read: where its sheets lie, which styles are dates, the
 *  texts cells share. */
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'
import { Kept } from './kept'
import { readXml } from './readXml'

const MEGABYTE = 1024 * 1024
export const PART_BYTES = { small: 4 * MEGABYTE, texts: 48 * MEGABYTE, sheet: 160 * MEGABYTE }

/** So many are looked at: the table people mean stands on one of the first. */
const SHEETS_MAX = 20

export interface Workbook {
  /** Those that people see, in their order; at least one. */
  sheetParts: string[]
  /** Days are counted from 1904 in books of old Macs. */
  from1904: boolean
  /** By style number. */
  isDateStyle: boolean[]
  texts: string[]
}

export function readWorkbook(zip: Uint8Array): Workbook {
  const { sheetIds, from1904 } = readBook(zip)
  return { sheetParts: sheetPartsOf(zip, sheetIds), from1904, isDateStyle: readStyles(zip), texts: readTexts(zip) }
}

function readBook(zip: Uint8Array): { sheetIds: string[]; from1904: boolean } {
  const sheetIds: string[] = []
  let from1904 = false
  readXml(zip, 'xl/workbook.xml', PART_BYTES.small, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name === 'sheet' && sheetIds.length < SHEETS_MAX && (attributes.state ?? 'visible') === 'visible') sheetIds.push(attributes['r:id'] ?? '')
    },
  })
  return { sheetIds, from1904 }
}

function sheetPartsOf(zip: Uint8Array, sheetIds: readonly string[]): string[] {
  const targets = new Map<string, string>()
  readXml(zip, 'xl/_rels/workbook.xml.rels', PART_BYTES.small, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship' && sheetIds.includes(Id)) targets.set(Id, Target)
    },
  })
  const parts = sheetIds.flatMap((id) => targets.get(id) || []).map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`))
  return parts.length > 0 ? parts : ['xl/worksheets/sheet1.xml']
}

/** Built-in number formats that show a day, Chinese ones (27–36, 50–58) among them. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

function readStyles(zip: Uint8Array): boolean[] {
  const ownDates = new Set<number>()
  const styles: boolean[] = []
  let inCells = false
  readXml(zip, 'xl/styles.xml', PART_BYTES.small, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt' && isDateFormat(formatCode)) ownDates.add(Number(numFmtId))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(isBuiltInDate(Number(numFmtId)) || ownDates.has(Number(numFmtId)))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** What stands in quotes or brackets is a text or a colour. */
const isDateFormat = (code: string): boolean => /[yd]|m.*d|年|月/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

function readTexts(zip: Uint8Array): string[] {
  const texts: string[] = []
  const kept = new Kept()
  let text = ''
  let reading = false
  let phonetic = false
  readXml(zip, 'xl/sharedStrings.xml', PART_BYTES.texts, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      if (name === 't') reading = !phonetic
    },
    text(more) {
      if (reading && text.length <= SHEET_LIMITS.cellLength) text += more
    },
    close(name) {
      if (name === 't') reading = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') texts.push(kept.text(text))
    },
  })
  return texts
}
