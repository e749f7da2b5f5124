/** Lists of which each line stands alone: a document that cannot be read, or of which no line can be made, is left out and told to
 *  the administrator (noteData.ts); the others stand. Not for what adds up, moves, joins, erases or exports: there one missing is
 *  worse than no answer (docs/decisions/0029). No reading more where nothing is wrong. */
import type { CollectionName } from '../../domain/collections'
import { NewerForm } from '../../domain/ground/forms'
import { Refusal } from '../../domain/ground/refusal'
import { StoreError, type Doc, type Page, type Query, type Store } from '../store/port'
import { isId } from '../store/values'
import { newerForm, noteData, unreadable, type Met } from './noteData'

export interface Lists {
  /** A page without what a newer version has written. */
  page<C extends CollectionName>(collection: C, query: Omit<Query, 'aside'>): Promise<Page<Doc<C>>>
  /** A line of each; null is none, and nothing wrong. */
  lines<D extends { _id: string }, L>(collection: CollectionName, documents: readonly D[], lineOf: (document: D) => L | null): L[]
  /** A part of a page about one document; `otherwise` where it cannot be made. */
  part<P>(collection: CollectionName, id: string, make: () => P, otherwise: P): P
  /** The same of a document that is still to be read. */
  awaited<P>(collection: CollectionName, id: string, make: () => Promise<P>, otherwise: P): Promise<P>
  /** Those that documents name; an empty id names nobody, and what is no id is left out. */
  named<C extends CollectionName, D extends { _id: string }>(of: C, collection: CollectionName, documents: readonly D[], idsOf: (document: D) => readonly unknown[]): Promise<Doc<C>[]>
  /** Writes down what was met. */
  note(now: string): Promise<void>
}

/** More than these a reading need not tell of. */
const TOLD_MAX = 5

export function listsOn(store: Store): Lists {
  const met = new Map<string, Met>()
  const meet = (collection: string, id: string, error: unknown) => {
    // An answer in words, and a database that is away, say nothing of the document.
    if (error instanceof Refusal || (error instanceof StoreError && error.fault === 'UNAVAILABLE')) throw error
    const one = error instanceof NewerForm ? newerForm(error) : unreadable(collection, id, error)
    met.set(`${one.job}:${one.document}`, one)
  }
  const part: Lists['part'] = (collection, id, make, otherwise) => {
    try {
      return make()
    } catch (error) {
      meet(collection, id, error)
      return otherwise
    }
  }
  return {
    part,
    async awaited(collection, id, make, otherwise) {
      try {
        return await make()
      } catch (error) {
        meet(collection, id, error)
        return otherwise
      }
    },
    page: (collection, query) => store.query(collection, { ...query, aside: (id, error) => meet(collection, id, error) }),
    lines: (collection, documents, lineOf) => documents.flatMap((document) => {
      const line = part(collection, document._id, () => lineOf(document), null)
      return line === null ? [] : [line]
    }),
    async named(of, collection, documents, idsOf) {
      const ids = documents.flatMap((document) => idsOf(document).filter((id) => id !== '').flatMap((id) => part(collection, document._id, () => [mustBeId(id)], [])))
      try {
        return await store.getMany(of, ids)
      } catch (error) {
        if (!(error instanceof NewerForm)) throw error
        meet(of, '', error)
        return (await Promise.all(ids.map((id) => store.get(of, id).catch(() => null)))).flatMap((found) => found ?? [])
      }
    },
    async note(now) {
      for (const one of [...met.values()].slice(0, TOLD_MAX)) await noteData(store, one, now)
    },
  }
}

function mustBeId(id: unknown): string {
  if (!isId(id)) throw new Error('names somebody by what is no id')
  return id
}
