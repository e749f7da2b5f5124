/** Files made for taking away: sheets of a roster, and books somebody asked for about herself. What always holds: a row is
 *  there before its bytes, so the timer finds every file, also one whose making was cut off; a day later both are gone.
 *  A person has one book at a time, under an id made of hers, so that two asks make one. A book that is no longer wanted
 *  leaves its files to a row of their own (`leftBehind`), which the timer clears away. */
import type { Making } from './making'

export interface ExportFile {
  _id: string
  rev: number
  /** Empty for what is only to be cleared away. */
  ownerId: string
  /** Kept ones are cleared away a day after `at`. */
  state: 'making' | 'kept'
  /** When it was asked for; once it is kept, when it was ready; empty for what is to go at once, then when it went: a day later
   *  it is looked for once more. */
  at: string
  /** Of a book only. */
  book?: Making
  /** Of files a book left behind: how many pieces were tried. */
  tries?: number
}

/** A book, the only one of its person. */
export interface Book extends ExportFile {
  book: Making
}

export const bookId = (personId: string): string => `book:${personId}`
export const isBook = (file: ExportFile | null): file is Book => file?.book !== undefined

/** A piece, as page and as data. */
export const BOOK_KINDS = ['html', 'json'] as const
type BookKind = (typeof BOOK_KINDS)[number]
const SHEET_AND_BOOK = [...BOOK_KINDS, 'xlsx'] as const

/** Made of random ids alone. */
export const exportPath = (id: string, kind: (typeof SHEET_AND_BOOK)[number]): string => `privacy/export/${id}.${kind}`
/** @param nth by which try it was made: each has names of its own, so that none overwrites what another one made. */
export const piecePath = (set: string, nth: number, kind: BookKind): string => exportPath(`${set}-${nth}`, kind)

/** All paths under which there may be something of that row. */
export function pathsOf({ _id, book, tries }: Pick<ExportFile, '_id' | 'book' | 'tries'>): string[] {
  const set = book?.set ?? _id
  const tried = book?.tries ?? tries
  // A sheet; or a book of before there were pieces.
  if (tried === undefined) return SHEET_AND_BOOK.map((kind) => exportPath(set, kind))
  return Array.from({ length: tried }, (_, nth) => BOOK_KINDS.map((kind) => piecePath(set, nth + 1, kind))).flat()
}

/** What stays of a book that is wanted no longer, for the timer to clear away: nobody's any more.
 *  @param at when it was ready; empty for at once. */
export const leftBehind = ({ book }: Book, at = ''): Omit<ExportFile, 'rev'> => ({ _id: book.set, ownerId: '', state: 'kept', at, tries: book.tries })
