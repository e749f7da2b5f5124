/** How rows of a chunk are written: what is there is read outside the transaction, and each row gives what it writes inside. */
import type { GoodRow } from '../../../../domain/roster/checkRow'
import type { RosterJob } from '../../../../domain/roster/rosterJob'
import type { Fault } from '../../../../domain/roster/sheet/rosterSheet'
import type { CollectionName } from '../../../../domain/collections'
import type { Doc, NewDoc, Store, Tx } from '../../../store/port'

export type Outcome = { outcome: 'added' | 'there' | 'differs'; fault?: Fault }

export type RowWriter = (store: Store, job: RosterJob, rows: readonly GoodRow[], now: string) => Promise<((tx: Tx) => Promise<Outcome>)[]>

const AT_ONCE = 100

export async function byId<C extends CollectionName>(store: Store, collection: C, ids: readonly string[]): Promise<Map<string, Doc<C>>> {
  const known = new Map<string, Doc<C>>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const document of await store.getMany(collection, ids.slice(from, from + AT_ONCE))) known.set(document._id, document)
  }
  return known
}

/** What was read goes back as its next version, what is new is created. */
export function put<C extends CollectionName>(tx: Tx, collection: C, document: Doc<C> | NewDoc<C>): Promise<void> {
  return 'rev' in document ? tx.replace(collection, document as Doc<C>) : tx.create(collection, document as NewDoc<C>)
}

/** Each different question once. */
export async function askedOnce<T, A>(questions: readonly T[], keyOf: (question: T) => string, ask: (question: T) => Promise<A>): Promise<(question: T) => A | undefined> {
  const different = new Map(questions.map((question) => [keyOf(question), question]))
  const answers = new Map(await Promise.all([...different].map(async ([key, question]): Promise<[string, A]> => [key, await ask(question)])))
  return (question) => answers.get(keyOf(question))
}
