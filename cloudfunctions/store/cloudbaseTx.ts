/** The single steps of one CloudBase transaction, by id only. The platform refuses two requests of one transaction at
 *  the same time ("Transaction is busy"), so the steps are taken in turn, however the action asks for them. */
import { plain, storable } from './cloudbaseDocument'
import { ask, askAgain } from './cloudbaseFaults'
import type { SdkTransaction } from './cloudbaseSdk'
import type { CollectionName } from '../../domain/collections'
import type { AnyDocument } from './document'
import { StoreError } from './port'
import type { TxSteps } from './transaction'

export function cloudbaseSteps(session: SdkTransaction): TxSteps {
  /** The rev of each document as this transaction last saw it; 0 is a missing one. */
  const revs = new Map<string, number>()
  const inTurn = makeQueue()

  const read = async (collection: CollectionName, id: string): Promise<AnyDocument | null> => {
    const { data } = await ask(`get ${collection}`, () => session.collection(collection).doc(id).get())
    const document = data === null ? null : plain(data)
    revs.set(keyOf(collection, id), document?.rev ?? 0)
    return document
  }

  return {
    get: (collection, id) => inTurn(() => read(collection, id)),

    create: (collection, document) =>
      inTurn(async () => {
        const sound = storable(document)
        await ask(`create ${collection}`, () => session.collection(collection).add(sound))
        revs.set(keyOf(collection, document._id), document.rev)
      }),

    replace: (collection, document) =>
      inTurn(async () => {
        const key = keyOf(collection, document._id)
        // `set` creates what is missing and asks nobody's rev, so it may only follow a read in this very snapshot;
        // from then on the platform itself refuses the write when somebody else was first.
        if (!revs.has(key)) await read(collection, document._id)
        if (revs.get(key) !== document.rev - 1) throw new StoreError('CONFLICT', `${collection}: not the rev that was read`)
        const { _id, ...body } = storable(document)
        const { updated } = await ask(`replace ${collection}`, () => session.collection(collection).doc(_id).set(body))
        if (updated !== 1) throw new StoreError('CONFLICT', `${collection}: nothing was replaced`)
        revs.set(key, document.rev)
      }),

    remove: (collection, id) =>
      inTurn(async () => {
        const { deleted } = await ask(`remove ${collection}`, () => session.collection(collection).doc(id).remove())
        if (deleted === 0) throw new StoreError('MISSING', `${collection}: nothing to remove`)
        revs.set(keyOf(collection, id), 0)
      }),

    commit: () => inTurn(async () => void (await ask('commit', () => session.commit()))),
    // Turned away or dropped, it is asked again: what was written would stay locked for 30 seconds, and the kernel's next
    // tries would collide with it.
    rollback: () => inTurn(async () => void (await askAgain('rollback', () => session.rollback(null)))),
  }
}

/** Runs what it is given one after another. */
function makeQueue(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** A space cannot be in a collection's name, so no two keys meet. */
const keyOf = (collection: CollectionName, id: string): string => `${collection} ${id}`
