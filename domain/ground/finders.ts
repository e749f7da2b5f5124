/** Where the documents are found that are somebody's, or a station's: by an index that begins with the field, or under ids
 *  made of hers. Each way has a name (`claims.personId`), by which a job remembers how far it has come. */
import type { Card, Index } from './collection'
import type { Role } from './fieldRoles'

export interface Way {
  /** `collection.field`, and the value that stands beside it where there are several. */
  name: string
  collection: string
  field: string
  find: { ids(personId: string): string[] } | { where(personId: string): Record<string, string>; sort: string }
}

type AnyCard = Pick<Card, 'fields' | 'indexes'>
const only = ({ indexes }: AnyCard, field: string): Index | undefined => indexes.find(({ equal }) => equal.length === 1 && equal[0] === field)

/** All ways to what bears somebody's id, in the order of the card's fields; none for a field that no index begins with. */
export function waysTo(collection: string, card: AnyCard): Way[] {
  return Object.entries(card.fields).flatMap(([field, role]) => (role.is === 'person' ? waysBy(collection, card, field, role) : []))
}

function waysBy(collection: string, card: AnyCard, field: string, { ids, beside }: Extract<Role, { is: 'person' }>): Way[] {
  const name = `${collection}.${field}`
  if (ids || field === '_id') return [{ name, collection, field, find: { ids: ids ?? ((personId) => [personId]) } }]
  if (beside) {
    const index = card.indexes.find(({ equal }) => equal.length === 2 && equal[0] === field && equal[1] === beside.field)
    return index ? beside.values.map((value) => ({ name: `${name}.${value}`, collection, field, find: { where: (personId) => ({ [field]: personId, [beside.field]: value }), sort: index.sort } })) : []
  }
  const index = only(card, field)
  return index ? [{ name, collection, field, find: { where: (personId) => ({ [field]: personId }), sort: index.sort } }] : []
}

/** The index by which a station's (or a place's) documents are found one after the other. */
export const indexBy = (card: AnyCard, field: string): Index | undefined => only(card, field)
