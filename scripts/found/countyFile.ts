/** What a county's founding file must look like; docs/founding.md describes it to people. Checked strictly: a misspelt
 *  field is an error, not silence. */

export interface FoundingPlace {
  /** Small letters, digits, hyphens; for good. */
  id: string
  name: string
  phone: string
  openingHours: string
}

export interface FoundingStation extends FoundingPlace {
  /** Points the village's assembly voted, where it has; the account begins with them. */
  pointsBudget?: { points: number; words: string }
}

export interface FoundingTownship extends FoundingPlace {
  stations: readonly FoundingStation[]
}

export interface FoundingPerson {
  id: string
  name: string
  station: string
  roles: readonly FoundingRole[]
  /** The openid under which she enters; left out, she claims herself or is let in by a code. */
  login?: string
}

export const FOUNDING_ROLES = [
  'stationHead', 'civilizationWorker', 'gridWorker', 'shopKeeper', 'villageSupervisor', 'volunteer',
  'subCentreHead', 'dispatcher', 'safeguardingOfficer', 'auditor', 'systemAdmin',
] as const
export type FoundingRole = (typeof FOUNDING_ROLES)[number]

export interface CountyFile {
  centre: FoundingPlace
  townships: readonly FoundingTownship[]
  people: readonly FoundingPerson[]
}

/** The file is not what it should be; every fault in one sentence. */
export class FileFault extends Error {}

type Fields = Record<string, unknown>

const PLACE = ['id', 'name', 'phone', 'openingHours']
const ID = /^[a-z0-9][a-z0-9-]{0,59}$/
const LOGIN = /^[\w:-]{4,120}$/

/** @throws FileFault with every fault found. */
export function readCountyFile(text: string): CountyFile {
  const faults: string[] = []
  const county = countyOf(parsed(text), faults)
  if (faults.length > 0) throw new FileFault(faults.join('\n'))
  return county
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileFault('这不是 JSON 文件 · not JSON')
  }
}

function countyOf(value: unknown, faults: string[]): CountyFile {
  const file = fieldsOf(value, 'county', ['centre', 'townships', 'people'], faults)
  const townships = listOf(file.townships, 'townships', faults).map((each, at) => townshipOf(each, `townships[${at}]`, faults))
  const stations = townships.flatMap((township) => township.stations.map(({ id }) => id))
  const people = listOf(file.people, 'people', faults).map((each, at) => personOf(each, `people[${at}]`, stations, faults))
  const centre = placeOf(fieldsOf(file.centre, 'centre', PLACE, faults), 'centre', faults)
  const ids = [centre.id, ...townships.map(({ id }) => id), ...stations]
  for (const list of [ids, people.map(({ id }) => id)]) for (const id of repeated(list)) faults.push(`编号 ${id} 用了两次 · id used twice`)
  if (stations.length === 0) faults.push('至少要有一个实践站 · at least one station')
  return { centre, townships, people }
}

function townshipOf(value: unknown, where: string, faults: string[]): FoundingTownship {
  const fields = fieldsOf(value, where, [...PLACE, 'stations'], faults)
  const stations = listOf(fields.stations, `${where}.stations`, faults).map((each, at) => stationOf(each, `${where}.stations[${at}]`, faults))
  return { ...placeOf(fields, where, faults), stations }
}

function stationOf(value: unknown, where: string, faults: string[]): FoundingStation {
  const fields = fieldsOf(value, where, [...PLACE, 'pointsBudget'], faults)
  const place = placeOf(fields, where, faults)
  if (fields.pointsBudget === undefined) return place
  const budget = fieldsOf(fields.pointsBudget, `${where}.pointsBudget`, ['points', 'words'], faults)
  const points = Number(budget.points)
  if (!Number.isSafeInteger(points) || points < 1 || typeof budget.points !== 'number') faults.push(`${where}.pointsBudget.points 要是正整数 · a positive whole number`)
  return { ...place, pointsBudget: { points, words: wordsOf(budget, 'words', `${where}.pointsBudget`, 60, faults) } }
}

function personOf(value: unknown, where: string, stations: readonly string[], faults: string[]): FoundingPerson {
  const fields = fieldsOf(value, where, ['id', 'name', 'station', 'roles', 'login'], faults)
  const roles = listOf(fields.roles, `${where}.roles`, faults)
  for (const role of roles) if (!FOUNDING_ROLES.some((known) => known === role)) faults.push(`${where}.roles 只能是 ${FOUNDING_ROLES.join('、')} · unknown role`)
  const station = String(fields.station ?? '')
  if (!stations.includes(station)) faults.push(`${where}.station 不在 stations 里 · no such station`)
  const person = { id: idOf(fields, where, faults), name: wordsOf(fields, 'name', where, 20, faults), station, roles: roles as FoundingRole[] }
  if (fields.login === undefined) return person
  if (typeof fields.login !== 'string' || !LOGIN.test(fields.login)) faults.push(`${where}.login 不像 openid · no openid`)
  return { ...person, login: String(fields.login) }
}

function placeOf(fields: Fields, where: string, faults: string[]): FoundingPlace {
  const words = (name: string) => wordsOf(fields, name, where, 60, faults)
  return { id: idOf(fields, where, faults), name: words('name'), phone: words('phone'), openingHours: words('openingHours') }
}

function fieldsOf(value: unknown, where: string, known: readonly string[], faults: string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push(`缺 ${where} · missing`)
    return {}
  }
  for (const name of Object.keys(value)) if (!known.includes(name)) faults.push(`${where} 里不认识 ${name} · unknown field`)
  return value as Fields
}

function listOf(value: unknown, where: string, faults: string[]): unknown[] {
  if (Array.isArray(value)) return value
  faults.push(`${where} 要是一个列表 · a list`)
  return []
}

function wordsOf(fields: Fields, name: string, where: string, max: number, faults: string[]): string {
  const text = fields[name]
  if (typeof text === 'string' && text.trim() === text && text !== '' && [...text].length <= max) return text
  faults.push(`${where}.${name} 要写 1 到 ${max} 个字 · 1 to ${max} characters`)
  return ''
}

function idOf(fields: Fields, where: string, faults: string[]): string {
  if (typeof fields.id === 'string' && ID.test(fields.id)) return fields.id
  faults.push(`${where}.id 用小写字母、数字和短横 · small letters, digits, hyphens`)
  return ''
}

const repeated = (list: readonly string[]): string[] => list.filter((each, at) => each !== '' && list.indexOf(each) !== at)
