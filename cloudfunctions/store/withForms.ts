/** A store whose readers see every document in the form its card has now, whatever lies there, and whose writers write that
 *  form. Nothing is rewritten by being read. Indexes know documents as they lie there, until the job bringUp has written
 *  them. */
import { collectionOf, type CollectionName } from '../../domain/collections'
import type { Card } from '../../domain/ground/collection'
import { broughtUp, formOf, NewerForm, stamped, withoutForm } from '../../domain/ground/forms'
import type { Doc, NewDoc, Query, Store, Tx } from './port'

type CardOf = (collection: CollectionName) => Pick<Card, 'form' | 'steps'>

/** Those read in another form than the one they lie there in. */
const older = new WeakSet<object>()
export const cameUp = (document: object): boolean => older.has(document)

export function withForms(store: Store, cardOf: CardOf = collectionOf): Store {
  const up = <C extends CollectionName>(collection: C, document: Doc<C>): Doc<C> => {
    const card = cardOf(collection)
    if (formOf(document) > card.form) throw new NewerForm(formOf(document), card.form, collection)
    if (card.form === 1 && formOf(document) === 1) return document
    const now = withoutForm(broughtUp(card, document)) as Doc<C>
    if (formOf(document) < card.form) older.add(now)
    return now
  }
  const down = <C extends CollectionName, D extends NewDoc<C>>(collection: C, document: D): D => stamped(cardOf(collection), document)
  return {
    async get(collection, id) {
      const found = await store.get(collection, id)
      return found && up(collection, found)
    },
    getMany: async (collection, ids) => (await store.getMany(collection, ids)).map((found) => up(collection, found)),
    async query(collection, { aside, ...query }) {
      const { items, next } = await store.query(collection, query)
      return { items: items.flatMap((found) => upOrAside(() => up(collection, found), found._id, aside)), next }
    },
    count: (collection, where) => store.count(collection, where),
    transact: (work) => store.transact((tx) => work(txWithForms(tx, up, down))),
    close: () => store.close(),
  }
}

/** None where it was set aside. */
function upOrAside<D>(up: () => D, id: string, aside: Query['aside']): D[] {
  if (!aside) return [up()]
  try {
    return [up()]
  } catch (error) {
    aside(id, error)
    return []
  }
}

function txWithForms(
  tx: Tx,
  up: <C extends CollectionName>(collection: C, document: Doc<C>) => Doc<C>,
  down: <C extends CollectionName, D extends NewDoc<C>>(collection: C, document: D) => D,
): Tx {
  return {
    async get(collection, id) {
      const found = await tx.get(collection, id)
      return found && up(collection, found)
    },
    create: (collection, document) => tx.create(collection, down(collection, document)),
    replace: (collection, document) => tx.replace(collection, down(collection, document)),
    remove: (collection, id) => tx.remove(collection, id),
  }
}
