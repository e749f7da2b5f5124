/** Makes a book of somebody's own data, piece after piece, until it is done or time is over. It may be cut off anywhere and
 *  taken up again, and two may work on one book: see domain/privacy/making.ts. */
import { toHtml, toJson, type ExportBook } from '../../../domain/privacy/exportBook'
import { BOOK_KINDS, isBook, leftBehind, piecePath, type Book } from '../../../domain/privacy/exportFile'
import { fromTheBeginning, nextTry, withPiece } from '../../../domain/privacy/making'
import { newsOfExport } from '../../../domain/privacy/news'
import { ownName } from '../../../domain/privacy/consent'
import type { Files } from '../../kernel/files'
import type { Store, Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'
import { at } from './chaptersAbout'
import { isChapter, readOn, type Bounds, type ReadOn } from './readOn'

export interface Maker {
  store: Store
  files: Files
  now: string
  once<T>(work: () => Promise<T>): Promise<T>
  mayGoOn(): boolean
  /** Whether she is told when it is ready; not where she waits for it. */
  tells: boolean
  bounds?: Bounds
}

/** @param begun the book with a try taken for the first piece; its state is making. @returns the book as it then is; null
 *  when it is nobody's concern any more: called off, left behind, or in other hands. */
export async function makePieces(maker: Maker, begun: Book): Promise<Book | null> {
  for (let book: Book | null = begun; book; book = await takeTry(maker, book._id)) {
    const made = await makeOne(maker, book)
    if (!made || made.state === 'kept' || !maker.mayGoOn()) return made
  }
  return null
}

/** The next try at a piece; null when there is nothing to make. A book whose owner has no way in any more, because her account
 *  is closed or merged away, is left behind. */
export function takeTry({ store, once }: Pick<Maker, 'store' | 'once'>, id: string): Promise<Book | null> {
  return once(() => store.transact(async (tx) => {
    const file = await tx.get('exportFiles', id)
    if (!isBook(file) || file.state !== 'making') return null
    const person = await tx.get('people', file.ownerId)
    if (!person || person.logins.length === 0) return leaveBehind(tx, file)
    const made = isChapter(file.book.reached.chapter) ? file.book : fromTheBeginning(file.book)
    const next = { ...file, book: nextTry(made) }
    await tx.replace('exportFiles', next)
    return { ...next, rev: file.rev + 1 }
  }))
}

/** Its files go with the timer. */
export async function leaveBehind(tx: Tx, book: Book): Promise<null> {
  await tx.remove('exportFiles', book._id)
  await tx.create('exportFiles', leftBehind(book))
  return null
}

async function makeOne(maker: Maker, book: Book): Promise<Book | null> {
  const { store, files, now, mayGoOn } = maker
  const person = await store.get('people', book.ownerId)
  if (!person) return null
  const { set, tries, askedAt, pieces, reached } = book.book
  const read = await readOn({ store, person, now }, reached, mayGoOn, maker.bounds)
  const isWhole = pieces.length === 0 && read.reached === null
  const piece = isWhole ? undefined : { nth: pieces.length + 1, last: read.reached === null, since: at(askedAt) }
  const paths = BOOK_KINDS.map((kind) => piecePath(set, tries, kind))
  await putAll(files, paths, { name: ownName(person), madeAt: at(now), chapters: read.chapters, ...(piece && { piece }) })
  const kept = await maker.once(() => store.transact((tx) => addPiece(tx, maker, book, read)))
  // Nobody would find what lies there now.
  if (!kept) await files.remove(await Promise.all(paths.map((path) => files.idOf(path))))
  return kept
}

async function putAll(files: Files, [page, data]: readonly string[], content: ExportBook): Promise<void> {
  await Promise.all([
    files.put(page as string, Buffer.from(toHtml(content)), 'text/html; charset=utf-8'),
    files.put(data as string, Buffer.from(toJson(content)), 'application/json; charset=utf-8'),
  ])
}

/** @returns null when somebody else has it in hand, or nobody wants it any more. */
async function addPiece(tx: Tx, { now, tells }: Maker, { _id, book }: Book, { lines, reached }: ReadOn): Promise<Book | null> {
  const file = await tx.get('exportFiles', _id)
  if (!isBook(file) || file.book.set !== book.set) return null
  // Its answer was lost the first time.
  if (file.book.pieces.includes(book.tries)) return file
  if (file.state !== 'making' || file.book.tries !== book.tries) return null
  const next: Book = { ...file, book: withPiece(file.book, lines, reached), ...(reached === null ? { state: 'kept', at: now } : {}) }
  await tx.replace('exportFiles', next)
  if (next.state === 'kept' && tells) await tellPeople(tx, [file.ownerId], `export:${book.set}`, newsOfExport(next.book.pieces.length), now)
  return { ...next, rev: file.rev + 1 }
}
