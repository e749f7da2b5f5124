/** Spreadsheets as they come: from another program's hand, from ours, from old Excel, and from somebody who means ill. */
import { strToU8, zipSync } from 'fflate'
import writeForeign from 'write-excel-file/node'
import { Refusal } from '../../../../domain/ground/refusal'
import type { SheetRow } from '../../../../domain/roster/sheet/sheetRows'
import { SHEET_LIMITS } from '../../../../domain/roster/vocab'
import { ROSTER_SHEETS } from '../../../../domain/roster/sheet/sheets'
import { readSheet } from './readSheet'
import { dayOfSerial } from './readXlsx'
import { writeXlsx } from './writeXlsx'

const texts = (rows: SheetRow[]) => rows.map(({ n, cells }) => [n, ...Array.from(cells, (cell) => cell?.text ?? '')])
const refusal = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
  return 'none'
}

/** A workbook of the sheet's xml alone, as the least a program may write. */
const workbook = (sheetXml: string, more: Record<string, string> = {}) =>
  zipSync(Object.fromEntries(Object.entries({ 'xl/worksheets/sheet1.xml': sheetXml, ...more }).map(([name, xml]) => [name, strToU8(xml)])))

test('what another program wrote is read: texts, numbers, days', async () => {
  const cell = (value: unknown, extra = {}) => ({ value, ...extra })
  const bytes = await writeForeign([
    [cell('姓名'), cell('电话'), cell('日期')],
    [cell('王秀'), cell(13800001234, { type: Number }), cell(new Date('2026-05-31T00:00:00Z'), { type: Date, format: 'yyyy"年"m"月"d"日"' })],
  ] as never).toBuffer()
  expect(texts(readSheet(bytes))).toEqual([[1, '姓名', '电话', '日期'], [2, '王秀', '13800001234', '2026-05-31']])
  expect(readSheet(bytes)[1]?.cells.map((each) => each?.kind)).toEqual(['text', 'number', 'date'])
})

test('what we write is read as it was, and nothing in it is a formula', () => {
  const rows = [['姓名', '备注'], ['王<秀>&"', '=1+1'], ['', ''], ['两\n行', '@SUM(A1)']]
  const bytes = writeXlsx([{ name: '名册', widths: [8, 8], rows }])
  expect(texts(readSheet(bytes))).toEqual([[1, '姓名', '备注'], [2, '王<秀>&"', "'=1+1"], [4, '两\n行', "'@SUM(A1)"]])
  expect(readSheet(bytes).every(({ cells }) => cells.every((cell) => cell?.kind === 'text'))).toBe(true)
})

test('merged cells, formulas, numbers in powers and skipped rows are told apart', () => {
  const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>村</v></c></row>
    <row r="3"><c r="A3" t="str"><v>青禾村</v></c><c r="C3"><f>1+1</f><v>2</v></c></row><row r="4"><c r="B4"><v>1.3800001234E10</v></c></row></sheetData>
    <mergeCells><mergeCell ref="A3:A4"/></mergeCells></worksheet>`
  const rows = readSheet(workbook(xml))
  expect(texts(rows)).toEqual([[1, '村'], [3, '青禾村', '', '2'], [4, '', '13800001234']])
  expect([rows[1]?.cells[0]?.kind, rows[2]?.cells[0]?.kind, rows[1]?.cells[2]?.kind]).toEqual(['merged', 'merged', 'formula'])
})

test('a table on another sheet than the first is found by its heading; where none has it, the first is read', () => {
  const columns = ROSTER_SHEETS.grid.columns.map(({ header }) => header)
  const table = { name: '网格', widths: columns.map(() => 8), rows: [['网格名册'], columns, columns.map(() => 'x')] }
  const note = { name: '说明', widths: [8], rows: [['请填下一张表'], ['谢谢'], ['一'], ['二'], ['三'], ['四'], ['五']] }
  expect(texts(readSheet(writeXlsx([note, table]), 'grid'))[1]).toEqual([2, ...columns])
  expect(texts(readSheet(writeXlsx([note, note]), 'grid'))[0]).toEqual([1, '请填下一张表'])
  expect(texts(readSheet(writeXlsx([note, table])))[0]).toEqual([1, '请填下一张表'])
})

test('an error and a yes or no are no texts, whether calculated or typed', () => {
  const xml = '<worksheet><sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>A9</f><v>#N/A</v></c><c r="C1" t="b"><v>1</v></c></row></sheetData></worksheet>'
  expect(readSheet(workbook(xml))[0]?.cells).toEqual([{ text: '#REF!', kind: 'error' }, { text: '#N/A', kind: 'error' }, { text: 'TRUE', kind: 'boolean' }])
})

test('a day is the day people see, also in a book that counts from 1904', () => {
  expect([dayOfSerial(46173), dayOfSerial(46173.9), dayOfSerial(44711, true)]).toEqual(['2026-05-31', '2026-05-31', '2026-05-31'])
})

describe('.csv', () => {
  const csv = '姓名,电话\r\n王秀,"1380000,1234"\r\n\r\n"李""大""\n爷",'
  const rows = [[1, '姓名', '电话'], [2, '王秀', '1380000,1234'], [4, '李"大"\n爷', '']]
  test('UTF-8, with its mark or without', () => {
    expect(texts(readSheet(Buffer.from(csv)))).toEqual(rows)
    expect(texts(readSheet(Buffer.from(`\uFEFF${csv}`)))).toEqual(rows)
  })

  test('GBK, as old Excel saves it, and tabs', () => {
    // 姓名\t村\n王秀\t青禾
    const gbk = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x09, 0xb4, 0xe5, 0x0a, 0xcd, 0xf5, 0xd0, 0xe3, 0x09, 0xc7, 0xe0, 0xba, 0xcc])
    expect(texts(readSheet(gbk))).toEqual([[1, '姓名', '村'], [2, '王秀', '青禾']])
  })

  const plain = [[1, '姓名', '村'], [2, '王秀', '青禾']]
  test('lines that end in CR alone, with a break inside a cell', () => {
    expect(texts(readSheet(Buffer.from('姓名,村\r王秀,青禾\r')))).toEqual(plain)
    expect(texts(readSheet(Buffer.from('姓名,村\r\r"王\n秀",青禾')))).toEqual([[1, '姓名', '村'], [3, '王\n秀', '青禾']])
  })

  test.each([';', '\t', ','])('a title above a table of %p', (mark) => {
    expect(texts(readSheet(Buffer.from(['示范县村民花名册', `姓名${mark}村`, `王秀${mark}青禾`].join('\r\n')))).slice(1)).toEqual([[2, '姓名', '村'], [3, '王秀', '青禾']])
  })

  test('UTF-16 the other way round', () => {
    expect(texts(readSheet(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('姓名,村\n王秀,青禾', 'utf16le').swap16()])))).toEqual(plain)
  })

  test('a quote that ends nowhere swallows nothing, and its cell says so', () => {
    for (const rest of ['', '\n"李四",青禾', '\n李四,"青禾"']) {
      const [, first, second] = readSheet(Buffer.from(`姓名,村\n"王秀,青禾${rest}`))
      expect(first?.cells).toEqual([{ text: '"王秀', kind: 'quote' }, { text: '青禾', kind: 'text' }])
      expect(second?.cells[0]?.text).toBe(rest === '' ? undefined : '李四')
    }
  })

  test('UTF-16 as some programs save Unicode text', () => {
    expect(texts(readSheet(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('姓名\t村', 'utf16le')])))).toEqual([[1, '姓名', '村']])
  })
})

describe('what is no sheet, or means ill', () => {
  test('a few kilobytes that swell to gigabytes are left in time', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(300 * 1024)
    expect(['ROSTER_FILE_TOO_LARGE', 'ROSTER_FILE_UNREADABLE']).toContain(refusal(() => readSheet(bomb)))
    const swelling = workbook(`<worksheet><sheetData><row><c t="str"><v>${'a'.repeat(170 * 1024 * 1024)}</v></c></row></sheetData></worksheet>`)
    expect(refusal(() => readSheet(swelling))).toBe('ROSTER_CELL_TOO_LONG')
  })

  test('entities that multiply', () => {
    expect(refusal(() => readSheet(workbook('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>')))).toBe('ROSTER_FILE_UNREADABLE')
  })

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['half a workbook', workbook('<worksheet><sheetData></sheetData></worksheet>').subarray(0, 60)],
    ['broken xml', workbook('<worksheet><row></worksheet>')],
  ])('%s', (_, bytes) => {
    expect(refusal(() => readSheet(bytes))).toBe('ROSTER_FILE_UNREADABLE')
  })

  test('[FC-B10] an old workbook or one with a password is called that, and an empty file empty', () => {
    expect(refusal(() => readSheet(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])))).toBe('ROSTER_OLD_FORMAT')
    expect(refusal(() => readSheet(Buffer.alloc(0)))).toBe('ROSTER_FILE_EMPTY')
  })

  test('more rows than a sheet may have', () => {
    const rows = Array.from({ length: SHEET_LIMITS.rows + 10 }, () => 'a').join('\n')
    expect(refusal(() => readSheet(Buffer.from(rows)))).toBe('ROSTER_TOO_MANY_ROWS')
    const cells = Array.from({ length: SHEET_LIMITS.rows + 10 }, () => '<row><c t="str"><v>a</v></c></row>').join('')
    expect(refusal(() => readSheet(workbook(`<worksheet><sheetData>${cells}</sheetData></worksheet>`)))).toBe('ROSTER_TOO_MANY_ROWS')
  })
})
