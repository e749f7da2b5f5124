/** How far a book of somebody's own data has come. It is made in pieces, chapter by chapter and page by page. What always
 *  holds: `reached` is just behind the last line of the last piece; both change in one transaction, once the piece lies
 *  there; so whatever is cut off, no line comes twice and none is missing. Each try at a piece takes a number first, and
 *  only the newest try may add its piece: of two that work on one book, one goes on and the other has made nothing. */
import { addMinutes } from '../calendar/shanghai'

/** Where a reading of her data stands: before a page of a chapter. */
export interface Reached {
  /** Its name; empty before the first. */
  chapter: string
  /** The cursor of the page before; empty before a chapter's first. */
  after: string
}

export interface Making {
  /** Random: its files are called by it. */
  set: string
  askedAt: string
  reached: Reached
  /** By which try each was made, in the order of reading. */
  pieces: number[]
  tries: number
  /** Lines in them. */
  lines: number
}

/** Of many asks at once, the last come when it is made already: no hand asks anew so soon. */
const SAME_MOMENT_MINUTES = 1 / 6
export const askedJustNow = ({ askedAt }: Pick<Making, 'askedAt'>, now: string): boolean => askedAt > addMinutes(now, -SAME_MOMENT_MINUTES)

/** Begun, with its first try. */
export const newMaking = (set: string, askedAt: string): Making => ({ set, askedAt, reached: { chapter: '', after: '' }, pieces: [], tries: 1, lines: 0 })

export const nextTry = (making: Making): Making => ({ ...making, tries: making.tries + 1 })

/** From its first line again, where what it had reached is no chapter any more. */
export const fromTheBeginning = ({ set, askedAt, tries }: Making): Making => ({ ...newMaking(set, askedAt), tries })

/** With the piece that was tried last. @param reached what comes next; null behind the last line. */
export const withPiece = (making: Making, lines: number, reached: Reached | null): Making =>
  ({ ...making, pieces: [...making.pieces, making.tries], lines: making.lines + lines, reached: reached ?? making.reached })

/** About herself, as she reads how far it is. */
export interface ExportView {
  state: 'none' | 'making' | 'ready'
  askedAt: string
  /** Empty while it is made. */
  readyAt: string
  lines: number
  pieces: number
}

export const NO_EXPORT: ExportView = { state: 'none', askedAt: '', readyAt: '', lines: 0, pieces: 0 }
