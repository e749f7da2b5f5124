/** What stands in fields that a card calls secret, and where the same stands in the open. */
import { COLLECTION_NAMES, collectionOf } from '../../domain/collections'
import type { WholeStore } from './wholeStore'
import { stringsIn, type Cards, type Documents, type Found } from './fieldCrawl'

export const allCards: Cards = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collectionOf(name)]))

/** As it lies there now. */
export const cardsAndDocuments = (whole: WholeStore): [Cards, Documents] => [allCards, new Map(COLLECTION_NAMES.map((name) => [name, whole.documents(name)]))]

/** Shorter ones are no phone, no address and no login. */
const LENGTH_MIN = 5

function isSecret(cards: Cards, collection: string, { path }: Found): boolean {
  const role = cards[collection]?.fields[path[0]]
  return role?.is === 'secret' && (role.within === undefined || role.within.includes(path[path.length - 1] ?? ''))
}

/** Anywhere in a secret field, even where not all of it is. */
const inSecretField = (cards: Cards, collection: string, { path }: Found): boolean => cards[collection]?.fields[path[0]]?.is === 'secret'

/** Every secret, and the fields it stands in. */
export function secretsIn(cards: Cards, documents: Documents): Map<string, string[]> {
  const secrets = new Map<string, string[]>()
  for (const [collection, each] of documents) {
    for (const found of each.flatMap(stringsIn)) {
      if (found.text.length < LENGTH_MIN || !isSecret(cards, collection, found)) continue
      const field = `${collection}.${found.path[0]}`
      const known = secrets.get(found.text) ?? []
      if (!known.includes(field)) secrets.set(found.text, [...known, field])
    }
  }
  return secrets
}

/** Where a secret stands, whole or as part of what is said there, in a field that is not: `collection.field of contacts.phone`. */
export function inTheOpen(cards: Cards, documents: Documents): string[] {
  const secrets = [...secretsIn(cards, documents)]
  const faults = [...documents].flatMap(([collection, each]) => {
    const open = new Map(each.flatMap(stringsIn).filter((found) => !inSecretField(cards, collection, found)).map((found) => [`${found.path.join('.')} ${found.text}`, found]))
    return [...open.values()].flatMap(({ text, path }) => secrets.filter(([secret]) => text.includes(secret)).map(([, [field]]) => `${collection}.${path.join('.')} of ${field ?? ''}`))
  })
  return [...new Set(faults)].sort()
}
