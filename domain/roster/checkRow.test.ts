/** Everything people get wrong in a sheet, and the sentence they read about it. */
import { checkRow, type RowContext } from './checkRow'
import { findHeader } from './sheet/header'
import { PlaceFinder, type NamedPlace } from './placeNames'
import { sayFault } from './sayFault'
import { ROSTER_SHEETS } from './sheet/sheets'
import type { CellKind, SheetRow } from './sheet/sheetRows'
import { minutesOf, servicesOf } from './sheet/peopleSheets'
import type { RosterKind } from './vocab'

const station = (id: string, name: string, township: string): NamedPlace => ({ id, kind: 'station', name, township, centre: 'county', subCentre: township, station: id })
const PLACES: NamedPlace[] = [
  { id: 'yun', kind: 'subCentre', name: '云川镇', township: '云川镇', centre: 'county', subCentre: 'yun', station: '' },
  station('qinghe', '青禾村新时代文明实践站', '云川镇'), station('xin1', '新村', '云川镇'), station('xin2', '新村', '松岭乡'),
]
const EVERYWHERE = { centre: 'county', subCentre: '', station: '' }
const row = (n: number, texts: string[], kind: CellKind = 'text'): SheetRow => ({ n, cells: texts.map((text) => (text === '' ? undefined : { text, kind })) })

function context(kind: RosterKind, headings: string[], scope = EVERYWHERE): RowContext {
  const sheet = ROSTER_SHEETS[kind]
  const finder = new PlaceFinder({ centre: 'county', places: PLACES, scope })
  return { sheet, header: findHeader(sheet, [row(1, headings)]), finder, today: '2026-06-01', seen: new Map() }
}

const VOLUNTEERS = ['姓名', '村', '乡镇', '手机号', '原系统', '原系统编号', '累计时长', '截至日期', '服务类别', '住址']
const GOOD = ['王秀', '青禾村', '', '13800001234', '蒸阳', 'Z1', '12.5', '2026/5/31', '修修补补、陪伴聊天', '没有这一列']

function said(changes: Record<number, string>, kind: CellKind = 'text', scope = EVERYWHERE): string[] {
  const result = checkRow(context('volunteer', VOLUNTEERS, scope), { n: 17, cells: row(17, GOOD.map((text, at) => changes[at] ?? text)).cells.map((cell, at) => (cell && at in changes ? { ...cell, kind } : cell)) })
  return 'good' in result ? [] : result.bad.faults.map((fault) => sayFault(17, fault, true))
}

test('a good row is cleaned, its place found, its key made', () => {
  const result = checkRow(context('volunteer', VOLUNTEERS), row(2, ['王　秀', ' 青禾村 ', '', '+86 138 0000 1234', '蒸阳', 'ｚ１', '1,911.6小时', '２０２６年5月31日', '修修补补，陪伴聊天', '']))
  if (!('good' in result)) throw new Error(JSON.stringify(result))
  expect(result.good).toMatchObject({
    n: 2, key: 'system:蒸阳:Z1', place: { centre: 'county', subCentre: '云川镇', station: 'qinghe' },
    cells: { name: '王秀', phone: '13800001234', until: '2026-05-31', code: 'z1' },
  })
  expect([minutesOf(result.good.cells), servicesOf(result.good.cells)]).toEqual([114_696, ['repair', 'company']])
})

test.each<[string, Record<number, string>, CellKind, string]>([
  ['a phone too short', { 3: '1380000' }, 'text', '第17行“电话”好像不对：1380000 只有7位，手机号是11位'],
  ['a phone too long', { 3: '138000012345' }, 'number', '第17行“电话”好像不对：138000012345 有12位，手机号是11位'],
  ['a phone the sheet has rounded', { 3: '1.38E+10' }, 'text', '第17行“电话”好像不对：1.38E+10 被表格改成了科学计数，请把这一列设成文本，再填一次'],
  ['a word for a phone', { 3: '没有' }, 'text', '第17行“电话”好像不对：没有 不像电话，请写手机号，或者带区号的座机'],
  ['no name', { 0: ' ' }, 'text', '第17行“姓名”没有填'],
  ['a formula in a name', { 0: '=HYPERLINK("http://x")' }, 'text', '第17行“姓名”好像不对：=HYPERLINK("http://x") 开头像公式，请去掉开头的符号'],
  ['a calculated cell', { 6: '12' }, 'formula', '第17行“累计时长（小时）”好像不对：12 是公式算出来的，请粘贴成数值或文字'],
  ['a cell that went wrong in the sheet', { 8: '#REF!' }, 'error', '第17行“服务类别”好像不对：#REF! 是表格算错了的格子，请重新填'],
  ['a yes or no', { 8: 'TRUE' }, 'boolean', '第17行“服务类别”好像不对：TRUE 是对错（TRUE、FALSE），不是文字，请重新填'],
  ['a quote without its other half', { 8: '"修修补补' }, 'quote', '第17行“服务类别”好像不对："修修补补 开头的引号没有配对，请删掉这个引号'],
  ['a merged cell', { 1: '青禾村' }, 'merged', '第17行“村（站）”好像不对：青禾村 是合并的单元格，请拆开，每行都填'],
  ['a station nobody knows', { 1: '桃花村' }, 'text', '第17行“村（站）”好像不对：桃花村 县里没有这个站，请核对村名'],
  ['one of two of that name', { 1: '新村' }, 'text', '第17行“村（站）”好像不对：新村 县里有几个同名的，请把乡镇也填上'],
  ['the wrong township', { 2: '松岭乡' }, 'text', '第17行“村（站）”好像不对：青禾村 不在表里写的那个乡镇，请核对'],
  ['hours in words', { 6: '很多' }, 'text', '第17行“累计时长（小时）”好像不对：很多 不像小时数，请只写数字，比如 12.5'],
  ['hours below nothing', { 6: '-5' }, 'number', '第17行“累计时长（小时）”好像不对：-5 开头像公式，请去掉开头的符号'],
  ['more hours than a life has', { 6: '99999' }, 'number', '第17行“累计时长（小时）”好像不对：99999 这么多小时不像一个人做的，请核对'],
  ['hours without a day', { 7: '' }, 'text', '第17行“时长截至日期”没有填，填了时长就要写明算到哪一天'],
  ['a day that does not exist', { 7: '2026-02-30' }, 'text', '第17行“时长截至日期”好像不对：2026-02-30 不像日期，请写成 2026-05-31 这样'],
  ['a day to come', { 7: '2026-06-02' }, 'date', '第17行“时长截至日期”好像不对：2026-06-02 这一天还没有到'],
  ['a kind of help nobody knows', { 8: '跳舞' }, 'text', '第17行“服务类别”好像不对：跳舞 里有没见过的类别，请照填写说明里的写'],
  ['an identity number', { 5: '430421199001011234' }, 'text', '第17行“原系统编号”像是身份证号，这里不能填，请换成原系统里的编号'],
  ['a number the sheet has cut', { 5: '4304211990010112' }, 'number', '第17行“原系统编号”好像不对：4304211990010112 太长的数字被表格改了后几位，请把这一列设成文本再填'],
])('%s', (_, changes, kind, sentence) => {
  expect(said(changes, kind)).toEqual([sentence])
})

test.each(['云川镇青禾村', '青禾', '青禾村（站）', '青禾村委会', '青禾村新时代文明实践站'])('[FC-B9] %s is the one place it can mean', (name) => {
  expect(said({ 1: name })).toEqual([])
})

test('[FC-B9] what may mean several is told with those, and taken when one of them is the sender\'s', () => {
  expect(said({ 1: '新' })).toEqual(['第17行“村（站）”好像不对：新 县里没有这个站，请核对村名'])
  expect(said({ 1: '新村（站）' })).toEqual(['第17行“村（站）”好像不对：新村（站） 可能是云川镇新村、松岭乡新村，请写全'])
  expect(said({ 1: '新村（站）' }, 'text', { centre: 'county', subCentre: '松岭乡', station: '' })).toEqual([])
  expect(said({ 1: '松岭乡新村' })).toEqual([])
})

test('a row of another place is a bad row, and several faults are told at once', () => {
  expect(said({}, 'text', { centre: 'county', subCentre: '松岭乡', station: '' })).toEqual(['第17行“村（站）”好像不对：青禾村 不归您这里管，请交给那边的同志来导'])
  expect(said({ 0: '', 3: '1' })).toHaveLength(2)
})

test('who did not send the sheet does not read what stands in it', () => {
  expect(sayFault(17, { header: '电话', value: '1380000', words: '只有7位' }, false)).toBe('第17行“电话”好像不对：只有7位')
})

test('the same person twice in one sheet is told with both rows', () => {
  const ctx = context('person', ['姓名', '村', '电话'])
  expect(checkRow(ctx, row(2, ['王芳', '青禾村', '']))).toHaveProperty('good')
  expect(checkRow(ctx, row(3, ['王芳', '青禾村', '13800001234']))).toHaveProperty('good')
  const twin = checkRow(ctx, row(9, ['王芳', '青禾村实践站', '']))
  expect('bad' in twin && sayFault(9, twin.bad.faults[0]!, true)).toMatch(/^第9行和第2行说的是同一条/)
})

test.each<[CellKind, string]>([['error', '#REF!'], ['boolean', 'TRUE']])('an address that is %s is told and not kept', (kind, text) => {
  const cells = [...row(2, ['王秀', '青禾村']).cells, { text, kind }]
  expect(checkRow(context('person', ['姓名', '村', '住址']), { n: 2, cells })).toMatchObject({ bad: { faults: [{ header: '住址', value: text }] } })
})

test.each([
  ['dots', ['阿依古丽·买买提', '青禾村', '13800001234', ''], ['阿依古丽 • 买买提', '青禾村', '138 0000 1234', '']],
  ['a full-width gap', ['王秀', '青禾村', '', ''], ['王　秀', '青禾村', '', '']],
  ['full-width and small letters of a number', ['王秀', '青禾村', '', 'QH１'], ['王芳', '青禾村', '', 'qh1']],
])('[FC-A4] one person in two spellings in one sheet is told: %s', (_, first, second) => {
  const ctx = context('person', ['姓名', '村', '电话', '编号'])
  expect(checkRow(ctx, row(2, first))).toHaveProperty('good')
  expect(checkRow(ctx, row(3, second))).toMatchObject({ bad: { faults: [{ words: expect.stringContaining('和第2行说的是同一条') }] } })
})

test('what was made harmless on its way out comes back as it was', () => {
  const result = checkRow(context('person', ['姓名', '村', '住址']), row(2, ['王芳', '青禾村', "'-5号楼"]))
  expect(result).toMatchObject({ good: { cells: { address: '-5号楼' } } })
})

describe('the header', () => {
  const find = (kind: RosterKind, ...rows: SheetRow[]) => findHeader(ROSTER_SHEETS[kind], rows)
  test('is found in any order, under a title, with stars and spaces', () => {
    const header = find('person', row(1, ['示范县村民花名册']), row(2, ['* 村', ' 姓 名 ', '备注']))
    expect([header.n, header.columns.map(({ column, at }) => [column.key, at])]).toEqual([2, [['station', 0], ['name', 1]]])
  })

  test('of another template is refused, and one with a column twice', () => {
    expect(() => find('volunteer', row(1, ['姓名', '村']))).toThrow(expect.objectContaining({ reason: 'ROSTER_WRONG_TEMPLATE' }))
    expect(() => find('person', row(1, ['姓名', '村', '电话', '手机号']))).toThrow(expect.objectContaining({ reason: 'ROSTER_HEADER_TWICE' }))
  })
})

test('every sheet reads its own headers and takes its own example', () => {
  for (const sheet of Object.values(ROSTER_SHEETS)) {
    const header = findHeader(sheet, [row(1, sheet.columns.map(({ header }) => header))])
    expect(header.columns.map(({ column }) => column)).toEqual(sheet.columns)
    const ctx = { sheet, header, finder: new PlaceFinder({ centre: 'county', places: PLACES, scope: EVERYWHERE }), today: '2026-06-01', seen: new Map() }
    expect(checkRow(ctx, row(2, sheet.columns.map(({ example }) => example)))).toHaveProperty('good')
  }
})
