/** What follows from the roles of fields, for any collection: a document with a changed name, with another registration's id,
 *  with its station's new path. Each gives back an equal document where there is nothing of hers in it. */
import type { Card } from './collection'
import type { Role } from './fieldRoles'

type Fields = Record<string, unknown>
type AnyCard = Pick<Card, 'fields' | 'unnamed'>
/** Who it is now; without a name where only her id is to change. */
interface Who {
  personId: string
  name?: string
}

const rolesIn = (card: AnyCard): [string, Role][] => Object.entries(card.fields)
/** The field with each of its list changed; nothing where there is no list. */
const eachOf = (field: string, value: unknown, change: (each: Fields) => Fields): Fields => (Array.isArray(value) ? { [field]: (value as Fields[]).map(change) } : {})

/** Whose word it was, and who tapped for her; the name only where one stands there. */
function rehand(word: Fields, from: string, { personId, name }: Who): Fields {
  const by = (id: string, called: string): Fields => (word[id] === from ? { [id]: personId, ...(called in word ? say(called, name) : {}) } : {})
  return { ...word, ...by('byId', 'byName'), ...by('agentId', 'agentName') }
}

/** @param from under which id it stands there now; who.personId is what it shall say. */
function changed(document: Fields, [field, role]: [string, Role], from: string, who: Who): Fields {
  const value = document[field]
  switch (role.is) {
    case 'person':
      if (value !== from || (field === '_id' && who.personId !== from)) return {}
      return { [field]: who.personId, ...(role.name && role.name in document ? say(role.name, who.name) : {}) }
    case 'personIds':
      return Array.isArray(value) ? { [field]: value.map((id) => (id === from ? who.personId : id)) } : {}
    case 'people':
      return eachOf(field, value, (each) => (each[role.id] === from ? { ...each, [role.id]: who.personId, ...(role.name ? say(role.name, who.name) : {}) } : each))
    case 'nameOf':
      return role.id(document as never) === from ? say(field, who.name) : {}
    case 'hand':
      return typeof value === 'object' && value !== null ? { [field]: rehand(value as Fields, from, who) } : {}
    case 'hands':
      return eachOf(field, value, (word) => rehand(word, from, who))
    default:
      return {}
  }
}

/** Her name as it is now, wherever the document has her id. */
export const renamed = <D extends object>(card: AnyCard, document: D, { personId, name }: Required<Who>): D =>
  (mayName(card, document, personId) ? byRoles(card, document, personId, { personId, name }) : document)

/** What stood under another registration's id stands under hers. */
export const replaced = <D extends object>(card: AnyCard, document: D, lostId: string, { personId, name }: Required<Who>): D =>
  byRoles(card, document, lostId, mayName(card, document, lostId) ? { personId, name } : { personId })

const mayName = (card: AnyCard, document: object, personId: string): boolean => !card.unnamed?.run(document as never, personId)

function byRoles<D extends object>(card: AnyCard, document: D, from: string, who: Who): D {
  let next = document as Fields
  // In turn, so that two names that stand in one object both change.
  for (const entry of rolesIn(card)) next = { ...next, ...changed(next, entry, from, who) }
  return next as D
}

const say = (field: string, name: string | undefined): Fields => (name === undefined ? {} : { [field]: name })

/** The place a station's things belong to now, as far as they carry it. */
interface Target {
  _id: string
  name: string
  centre: string
  subCentre: string
  station: string
}

/** With the path, ids and names of where it belongs now. @param from the place that was renamed, merged or closed. */
export function relocated<D extends object>(card: AnyCard, document: D, target: Target, from: string): D {
  const was = document as Fields
  let next = was
  for (const [field, role] of rolesIn(card)) {
    if (role.is === 'stationPath' && was.station === from) {
      next = { ...next, centre: target.centre, subCentre: target.subCentre, station: target.station, ...named(role.name, target) }
    } else if (role.is === 'places') {
      next = { ...next, ...eachOf(field, was[field], (each) => (each[role.id] === from ? { ...each, [role.id]: target._id } : each)) }
    } else if ((role.is === 'station' && was[field] === from) || (role.is === 'place' && (was[field] === from || was[field] === target._id))) {
      next = { ...next, [field]: target._id, ...named(role.name, target) }
    }
  }
  return next as D
}

const named = (field: string | undefined, { name }: Target): Fields => (field ? { [field]: name } : {})
