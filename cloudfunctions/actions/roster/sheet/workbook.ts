/** What of a workbook must be known before its cells can be read: where the first sheet lies, which styles are dates, the
 *  texts cells share. */
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'
import { Kept } from './kept'
import { readXml } from './readXml'

const MEGABYTE = 1024 * 1024
export const PART_BYTES = { small: 4 * MEGABYTE, texts: 48 * MEGABYTE, sheet: 160 * MEGABYTE }

export interface Workbook {
  sheetPart: string
  /** Days are counted from 1904 in books of old Macs. */
  from1904: boolean
  /** By style number. */
  isDateStyle: boolean[]
  texts: string[]
}

export function readWorkbook(zip: Uint8Array): Workbook {
  const { sheetId, from1904 } = readBook(zip)
  return { sheetPart: sheetPartOf(zip, sheetId), from1904, isDateStyle: readStyles(zip), texts: readTexts(zip) }
}

function readBook(zip: Uint8Array): { sheetId: string; from1904: boolean } {
  let sheetId = ''
  let from1904 = false
  readXml(zip, 'xl/workbook.xml', PART_BYTES.small, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name === 'sheet' && sheetId === '' && (attributes.state ?? 'visible') === 'visible') sheetId = attributes['r:id'] ?? ''
    },
  })
  return { sheetId, from1904 }
}

function sheetPartOf(zip: Uint8Array, sheetId: string): string {
  let target = ''
  readXml(zip, 'xl/_rels/workbook.xml.rels', PART_BYTES.small, {
    open(name, { Id, Target = '' }) {
      if (name === 'Relationship' && Id === sheetId) target = Target
    },
  })
  if (target === '') return 'xl/worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
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
