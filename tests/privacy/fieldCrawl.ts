/** Every string in a document, and what the card of its collection says of the field it stands in. */
import type { Card } from '../../domain/ground/collection'
import type { Role } from '../../domain/ground/fieldRoles'
import type { Stored } from './wholeStore'

export type Cards = Readonly<Record<string, Pick<Card, 'fields'>>>
export type Documents = ReadonlyMap<string, readonly Stored[]>

/** What a string may be. */
export type Kind = 'person' | 'place' | 'login' | 'personName' | 'placeName'
export type Known = Readonly<Record<Kind, ReadonlySet<string>>>

/** A string, and the names of the fields that lead to it; positions in lists are left out, a key ends in `KEY`. */
export interface Found {
  text: string
  path: readonly [string, ...string[]]
}

const KEY = '(key)'
/** Fields that hold a word of ours, which a made-up id may happen to be: the role `auditor`, the relation `head`. */
const WORDS = ['role', 'relation']
/** Fields of inner objects that are called as somebody in the made-up county. */
const FIELD_NAMES = ['grid']

export function stringsIn(document: Stored): Found[] {
  return Object.entries(document).flatMap(([field, value]) => within(value, [field]))
}

function within(value: unknown, path: Found['path']): Found[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (Array.isArray(value)) return value.flatMap((each) => within(each, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [{ text: key, path: [...path, KEY] as Found['path'] }, ...within(inner, [...path, key])])
}

/** Ids and names of people and places that stand where no role says so, as `collection.field what`, each once. */
export function unsaid(cards: Cards, documents: Documents, known: Known): string[] {
  const faults = [...documents].flatMap(([collection, each]) => {
    const fields = cards[collection]?.fields ?? {}
    return each.flatMap(stringsIn).filter(({ path }) => !WORDS.includes(path[path.length - 1] ?? '')).flatMap((found) => {
      const kinds = kindsOf(found, known)
      return kinds.length === 0 || kinds.some((kind) => isSaid(fields, found, kind)) ? [] : [`${collection}.${found.path.join('.')} ${kinds.join('/')}`]
    })
  })
  return [...new Set(faults)].sort()
}

function kindsOf({ text, path }: Found, known: Known): Kind[] {
  if (path[path.length - 1] === KEY && FIELD_NAMES.includes(text)) return []
  return (Object.keys(known) as Kind[]).filter((kind) => known[kind].has(text))
}

function isSaid(fields: Readonly<Record<string, Role>>, { path: [field, ...inner] }: Found, kind: Kind): boolean {
  const own = fields[field]
  if (own && says(own, inner.join('.'), kind)) return true
  return inner.length === 0 && Object.values(fields).some((role) => saysBeside(role, field, kind))
}

/** What a field's role says of what stands in it. @param inner the way inside it; empty for its own value. */
function says(role: Role, inner: string, kind: Kind): boolean {
  switch (role.is) {
    case 'person':
    case 'personIds':
      return kind === 'person' && inner === ''
    case 'people':
      return (kind === 'person' && inner === role.id) || (kind === 'personName' && inner === role.name)
    case 'nameOf':
      return kind === 'personName' && inner === ''
    case 'hand':
    case 'hands':
      return WORD[kind].includes(inner)
    case 'stationPath':
    case 'station':
    case 'place':
      return kind === 'place' && inner === ''
    case 'places':
      return kind === 'place' && inner === role.id
    case 'ownName':
      return (kind === 'personName' || kind === 'placeName') && inner === ''
    case 'asThen':
      return kind !== 'login'
    case 'secret':
      return true
    default:
      return false
  }
}

/** Of a word of somebody's: {byId, byName}, {agentId, agentName}, and the station it was said for. */
const WORD: Record<Kind, readonly string[]> = { person: ['byId', 'agentId'], personName: ['byName', 'agentName'], place: ['station'], placeName: [], login: [] }

/** What a role says of a field beside its own: the copy of the name, the path above a station. */
function saysBeside(role: Role, field: string, kind: Kind): boolean {
  if (role.is === 'stationPath' && kind === 'place') return field === 'centre' || field === 'subCentre'
  if (role.is === 'person') return kind === 'personName' && role.name === field
  if (role.is === 'stationPath' || role.is === 'station' || role.is === 'place') return kind === 'placeName' && role.name === field
  return false
}
