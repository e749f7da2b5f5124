/** A workbook of plain text cells. Every cell is stored as text, never as a formula or a number, so that a phone keeps its
 *  digits and nothing written by a stranger is ever calculated (formula injection); what looks like a formula gets an
 *  apostrophe besides, for whoever saves the sheet as .csv. */
import { strToU8, zipSync } from 'fflate'
import { harmless } from '../../../../domain/roster/sheet/formula'

export interface SheetToWrite {
  name: string
  /** In characters, by column. */
  widths: readonly number[]
  /** The first is the header. */
  rows: Iterable<readonly string[]>
}

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const XLSX_TYPE = `${TYPE}.sheet`

export function writeXlsx(sheets: readonly SheetToWrite[]): Buffer {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, part: `worksheets/sheet${at + 1}.xml`, id: `rId${at + 1}` }))
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': part(`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbered.map((sheet) => `<Override PartName="/xl/${sheet.part}" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`),
    '_rels/.rels': part(`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': part(`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, id }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="${id}"/>`).join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': part(`<Relationships xmlns="${PACKAGE}/relationships">${numbered.map((sheet) => `<Relationship Id="${sheet.id}" Type="${OFFICE}/worksheet" Target="${sheet.part}"/>`).join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': part(STYLES),
  }
  for (const sheet of numbered) files[`xl/${sheet.part}`] = part(sheetXml(sheet))
  return Buffer.from(zipSync(files, { level: 6 }))
}

const part = (xml: string): Uint8Array => strToU8(PROLOGUE + xml)

/** Style 0: a body cell, formatted as text so that what is typed into a template stays as typed. Style 1: the header. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Microsoft YaHei"/></font><font><b/><sz val="11"/><name val="Microsoft YaHei"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF5E9DA"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`

function sheetXml({ widths, rows }: SheetToWrite): string {
  const parts = [`<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>`]
  parts.push(`<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width * 2 + 2}" style="0" customWidth="1"/>`).join('')}</cols><sheetData>`)
  let n = 0
  for (const cells of rows) {
    n += 1
    const style = n === 1 ? ' s="1"' : ''
    parts.push(`<row r="${n}">${cells.map((text, at) => (text === '' ? '' : `<c r="${letters(at)}${n}" t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(harmless(text))}</t></is></c>`)).join('')}</row>`)
  }
  parts.push('</sheetData></worksheet>')
  return parts.join('')
}

/** 27 → AB. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** What XML cannot hold at all is left out. */
const escapeXml = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
