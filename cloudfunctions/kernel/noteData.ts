/** What a reading met in the data becomes a trouble for the county's administrator: which collection, which id, where in the code;
 *  never what the document says. Nothing is asked where nothing is wrong. */
import type { NewerForm } from '../../domain/ground/forms'
import { troubleAfter, troubleId } from '../../domain/upkeep/trouble'
import type { DataTrouble } from '../../domain/upkeep/work'
import type { Store } from '../store/port'
import { framesOf } from './answer'

export interface Met {
  job: DataTrouble
  /** `{collection}`, or `{collection}:{id}`. */
  document: string
  where: string
}

/** Once a collection: it is the version that is wrong, not a document. */
export const newerForm = (error: NewerForm): Met => ({ job: 'newerForm', document: error.collection, where: framesOf(error) })
export const unreadable = (collection: string, id: string, error: unknown): Met => ({ job: 'unreadable', document: `${collection}:${id}`, where: framesOf(error) })

/** Whoever reads it next does not write it again before its pause is over. */
export async function noteData(store: Store, { job, document, where }: Met, now: string): Promise<void> {
  const id = troubleId(job, document)
  const known = await store.get('troubles', id)
  if (known?.state === 'open' && known.nextTry > now) return
  await store.transact(async (tx) => {
    const before = await tx.get('troubles', id)
    const after = troubleAfter(before, { job, document, where, now })
    if (before) await tx.replace('troubles', { ...after, rev: before.rev })
    else await tx.create('troubles', after)
  })
}
