/** A county's lists as it would bring them, made of numbers: nobody in them is real, and every run makes the same. */
import { writeXlsx } from '../../cloudfunctions/actions/roster/sheet/writeXlsx'
import { SHEET_LIMITS } from '../../domain/roster/vocab'

export interface CountySize {
  townships: number
  stations: number
  bases: number
  posts: number
  grids: number
  teams: number
  people: number
}

/** 衡阳县: 1 centre, 25 townships, 491 stations, 430 bases and 100 posts, 735 teams, 190,000 volunteers; grids as 南昌县's. */
export const HENGYANG: CountySize = { townships: 25, stations: 491, bases: 430, posts: 100, grids: 1_108, teams: 735, people: 190_000 }

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const GIVEN = [...'秀英建国桂兰志强玉梅春生冬云海平文华']

export const townshipName = (n: number): string => `第${n % 25 + 1}镇`
export const stationName = (n: number): string => `第${n + 1}村`

export const townshipSheet = ({ townships }: CountySize): Buffer =>
  sheetOf(['名称', '电话', '开放时间'], Array.from({ length: townships }, (_, n) => [townshipName(n), '0734-1234567', '每天 8:00–21:00']))

export const stationSheet = ({ townships, stations }: CountySize): Buffer =>
  sheetOf(['名称', '乡镇', '电话', '开放时间'], Array.from({ length: stations }, (_, n) => [`${stationName(n)}新时代文明实践站`, townshipName(n % townships), '0734-1234567', '每天 8:00–21:00']))

const village = (n: number, { stations }: CountySize): string => stationName(n % stations)
/** How many a village had before: the second of a village is called so. */
const nth = (n: number, { stations }: CountySize): number => Math.floor(n / stations) + 1

export const siteSheet = (size: CountySize): Buffer => sheetOf(['村', '类型', '名称'], [
  ...Array.from({ length: size.bases }, (_, n) => [village(n, size), '基地', `${village(n, size)}实践基地${nth(n, size)}`]),
  ...Array.from({ length: size.posts }, (_, n) => [village(n, size), '驿站', `${village(n, size)}驿站${nth(n, size)}`]),
])

export const gridSheet = (size: CountySize): Buffer =>
  sheetOf(['村', '网格'], Array.from({ length: size.grids }, (_, n) => [village(n, size), `第${nth(n, size)}网格`]))

export const teamSheet = (size: CountySize): Buffer =>
  sheetOf(['队名', '级别', '村', '会做什么'], Array.from({ length: size.teams }, (_, n) => [`${village(n, size)}帮忙分队${nth(n, size)}`, '分队', village(n, size), '修电器、理发']))

export const volunteerSheets = ({ people }: CountySize): number => Math.ceil(people / SHEET_LIMITS.rows)

/** The nth sheet of volunteers, each with the hours of a former system. */
export function volunteerSheet({ people, stations }: CountySize, sheet: number): Buffer {
  const first = sheet * SHEET_LIMITS.rows
  const rows = Array.from({ length: Math.min(SHEET_LIMITS.rows, people - first) }, (_, at) => volunteerRow(first + at, stations))
  return sheetOf(['姓名', '村', '电话', '原系统', '原系统编号', '累计时长', '截至日期'], rows)
}

function volunteerRow(n: number, stations: number): string[] {
  const pick = (from: readonly string[], step: number) => from[Math.floor(n / step) % from.length] ?? ''
  const name = pick(SURNAMES, 1) + pick(GIVEN, SURNAMES.length) + pick(GIVEN, SURNAMES.length * GIVEN.length)
  return [name, stationName(n % stations), `138${String(n).padStart(8, '0')}`, '蒸阳志愿者', `ZY${String(n).padStart(6, '0')}`, String((n % 78) + 0.5), '2026-05-31']
}

const sheetOf = (header: string[], rows: string[][]): Buffer => writeXlsx([{ name: '名册', widths: header.map(() => 12), rows: [header, ...rows] }])
