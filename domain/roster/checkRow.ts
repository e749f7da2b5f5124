/** One row of a sheet: good, with cleaned cells and its place found, or bad, with everything that is wrong in words. */
import type { StationPath } from '../place/place'
import type { Column } from './sheet/column'
import { looksLikeFormula, unwrapped } from './sheet/formula'
import type { Header } from './sheet/header'
import type { PlaceFinder } from './placeNames'
import type { Fault, RosterSheet, RowCells } from './sheet/rosterSheet'
import type { SheetCell, SheetRow } from './sheet/sheetRows'
import { SHEET_LIMITS } from './vocab'

export interface GoodRow {
  n: number
  cells: RowCells
  key: string
  /** Where it belongs; of a township row all empty. */
  place: StationPath & { name: string }
}

export interface BadRow {
  n: number
  /** As they stand in the sheet, to be corrected and sent again. */
  cells: RowCells
  faults: Fault[]
}

export interface RowContext {
  sheet: RosterSheet
  header: Header
  finder: PlaceFinder
  today: string
  /** The row that first had a key. */
  seen: Map<string, number>
}

export function checkRow(ctx: RowContext, row: SheetRow): { good: GoodRow } | { bad: BadRow } {
  const read = ctx.header.columns.map(({ column, at }) => ({ column, ...readCell(column, row.cells[at], ctx.today) }))
  const cells = Object.fromEntries(read.flatMap(({ column, text }) => (text === '' ? [] : [[column.key, text]]))) as RowCells
  const faults = read.flatMap(({ fault }) => fault ?? [])
  const faulty = (key: string): boolean => read.some(({ column, fault }) => column.key === key && fault)
  const place = placeOf(ctx, cells, faulty, faults)
  const together = ctx.sheet.checkTogether?.(cells)
  if (together && !faults.some(({ header }) => header === together.header)) faults.push(together)
  if (place && faults.length === 0) {
    const key = ctx.sheet.keyOf(cells, place.station || place.subCentre)
    const twin = ctx.seen.get(key)
    if (twin === undefined) {
      ctx.seen.set(key, row.n)
      return { good: { n: row.n, cells, key, place } }
    }
    faults.push({ header: '', value: '', words: `和第${twin}行说的是同一条（${ctx.sheet.keyWords}），请留一行` })
  }
  const raw = ctx.header.columns.map(({ column, at }): [string, string] => [column.key, (row.cells[at]?.text ?? '').trim()])
  return { bad: { n: row.n, cells: Object.fromEntries(raw.filter(([, text]) => text !== '')), faults } }
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
/** Digits of a number the sheet keeps exactly. */
const EXACT_DIGITS = 15

function readCell(column: Column, cell: SheetCell | undefined, today: string): { text: string; fault?: Fault } {
  const wrong = (value: string, words: string) => ({ text: value, fault: { header: column.header, value: value.slice(0, 40), words } })
  const raw = (cell?.text ?? '').replace(/\u3000/g, ' ').trim()
  if (cell?.kind === 'merged') return wrong(raw, '是合并的单元格，请拆开，每行都填')
  if (raw === '') return column.required ? wrong('', '没有填') : { text: '' }
  if (raw.length > SHEET_LIMITS.cellLength) return wrong(`${raw.slice(0, 10)}…`, '太长了')
  if (cell?.kind === 'number' && /^\d+$/.test(raw) && raw.length > EXACT_DIGITS) return wrong(raw, '太长的数字被表格改了后几位，请把这一列设成文本再填')
  const text = cleanText(column, raw)
  if (cell?.kind === 'error') return wrong(raw, '是表格算错了的格子，请重新填')
  if (cell?.kind === 'quote') return wrong(raw, '开头的引号没有配对，请删掉这个引号')
  if (cell?.kind === 'boolean') return wrong(raw, '是对错（TRUE、FALSE），不是文字，请重新填')
  if (cell?.kind === 'formula') return wrong(text, '是公式算出来的，请粘贴成数值或文字')
  if (unwrapped(raw) === raw && looksLikeFormula(text)) return wrong(text, '开头像公式，请去掉开头的符号')
  const words = column.check?.(text, today) ?? null
  return words === null ? { text } : wrong(text, words)
}

/** What was made harmless on its way out is what it was; a cleaner (+86 of a phone) comes before the look at formulas. */
function cleanText(column: Column, raw: string): string {
  const text = unwrapped(raw).replace(CONTROL, '').trim()
  return column.clean ? column.clean(text) : text
}

const deepest = ({ station, township }: RowCells) => (station ? 'station' : township ? 'subCentre' : 'centre')

function placeOf({ sheet, finder }: RowContext, cells: RowCells, faulty: (key: string) => boolean, faults: Fault[]): GoodRow['place'] | null {
  const level = sheet.under === 'deepest' ? deepest(cells) : sheet.under
  if (level === 'centre') {
    if (finder.reaches({ centre: '', subCentre: '', station: '' })) return { centre: '', subCentre: '', station: '', name: '' }
    faults.push({ header: '村（站）', value: '', words: '没有填，县里的要由县中心来导' })
    return null
  }
  const key = level === 'station' ? 'station' : 'township'
  const name = cells[key]
  if (name === undefined || faulty(key)) return null
  const found = finder.find(level, name, level === 'station' ? cells.township : '')
  if ('words' in found) {
    faults.push({ header: sheet.columns.find((column) => column.key === key)?.header ?? '', value: name, words: found.words })
    return null
  }
  const { centre, subCentre, station } = found.place
  return { centre, subCentre, station, name: found.place.name }
}
