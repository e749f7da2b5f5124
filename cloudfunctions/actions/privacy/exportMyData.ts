import { addMinutes } from '../../../domain/calendar/shanghai'
import { bookId, isBook, leftBehind, type Book } from '../../../domain/privacy/exportFile'
import { askedJustNow, newMaking } from '../../../domain/privacy/making'
import type { Person } from '../../../domain/person/person'
import { defineWrite, type ReadContext } from '../../kernel/action'
import { countOnce } from '../../kernel/countToday'
import { withRetry } from '../../kernel/retry'
import { StoreError, type Tx } from '../../store/port'
import { exportView } from './exportView'
import { makePieces, takeTry } from './makePieces'
import { BOUNDS } from './readOn'

/** Pages read while she waits, a hundred lines each: about a second. The timer makes the rest. */
const PAGES_AT_ONCE = 60

/** 导出我的信息: all about me, as pages to read or print and as data files. Its row goes before the bytes, so that a making cut
 *  off leaves nothing the timer does not find. */
export const exportMyData = defineWrite('privacy.export', {
  async prepare(ctx) {
    const { actor, store, files, now, permit } = ctx
    permit({ owners: [actor._id] })
    const begun = await begin(ctx)
    let pages = 1
    const mayGoOn = () => (pages += 1) <= PAGES_AT_ONCE
    if (begun) await makePieces({ store, files, now, once: withRetry, mayGoOn, tells: false, bounds: { ...BOUNDS, leastPages: 1 } }, begun)
    return exportView(await store.get('exportFiles', bookId(actor._id)))
  },
  async run(_tx, ctx, _input, view) {
    ctx.permit({ owners: [ctx.actor._id] })
    ctx.about(ctx.actor._id)
    return view
  },
})

/** A new book, or the one that is being made, where its first piece was not finished in a minute. @returns null when it is in hand:
 *  many asks at once are one making. */
async function begin({ actor, store, ids, now }: ReadContext): Promise<Book | null> {
  const set = ids.newId()
  const book = await withRetry(() => store.transact((tx) => newBook(tx, actor, set, now)).catch(firstOfTwo))
  if (book.state === 'making' && book.book.set === set) return book
  const isLost = book.book.pieces.length === 0 && book.book.askedAt < addMinutes(now, -1)
  return isLost ? takeTry({ store, once: withRetry }, book._id) : null
}

/** Only who begins one uses up a try of the day. @returns the one being made, or asked for in the same moment, if there is one.
 *  @throws Refusal EXPORTED_TODAY. */
async function newBook(tx: Tx, owner: Person, set: string, now: string): Promise<Book> {
  const ownerId = owner._id
  const before = await tx.get('exportFiles', bookId(ownerId))
  if (isBook(before) && (before.state === 'making' || askedJustNow(before.book, now))) return before
  await countOnce(tx, 'exports', owner, now)
  const fresh = { _id: bookId(ownerId), ownerId, state: 'making' as const, at: now, book: newMaking(set, now) }
  if (!isBook(before)) {
    await tx.create('exportFiles', fresh)
    return { ...fresh, rev: 1 }
  }
  await tx.create('exportFiles', leftBehind(before, before.at))
  await tx.replace('exportFiles', { ...fresh, rev: before.rev })
  return { ...fresh, rev: before.rev + 1 }
}

/** Two asks at once met at her book: the other one was first. */
function firstOfTwo(error: unknown): never {
  if (error instanceof StoreError && error.fault === 'EXISTS') throw new StoreError('CONFLICT', 'her book was just begun')
  throw error
}
