/** What a feature's own way of joining two registrations is given (its card says why it has one). Each is one transaction's
 *  work: it looks at the document again, and says whether it changed anything, so that it is safe to repeat. */
import type { CollectionName } from '../../domain/collections'
import type { Person } from '../../domain/person/person'
import type { Doc, NewDoc, Tx } from '../store/port'

export interface JoinTo {
  lostId: string
  /** Read in the same transaction: what is written is what she is called now. */
  kept: Person
  now: string
}

export type Join = (tx: Tx, id: string, to: JoinTo) => Promise<boolean>
export type Joins = Partial<Record<CollectionName, Join>>

/** Gone under the one id, there under the other. @param before what stands under that one; null for nothing. */
export async function rewrite<C extends CollectionName>(tx: Tx, collection: C, goes: string, before: Doc<C> | null, next: NewDoc<C>): Promise<void> {
  await tx.remove(collection, goes)
  if (before) await tx.replace(collection, { ...next, rev: before.rev } as unknown as Doc<C>)
  else await tx.create(collection, next)
}

export const unrev = <D extends { rev: number }>({ rev: _, ...rest }: D): Omit<D, 'rev'> => rest
