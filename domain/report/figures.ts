/** Figures (统计): how much was told, done and given at a place in a month. They are folded from what was written, row by row
 *  and once each, so that a county of any size reads them at the cost of a page; counted anew they come to the same. */
import type { StationPath } from '../place/place'

export interface Counts {
  /** Wishes told. */
  wishes: number
  /** Services both sides have confirmed. */
  services: number
  /** Minutes of them. */
  minutes: number
}

export interface Figure extends Counts {
  /** `{place}:{month}` */
  _id: string
  rev: number
  place: string
  /** What lies above it; empty for the county. */
  parent: string
  /** A Shanghai month: 2026-06. */
  month: string
}

/** One row that counts: where and when, and what of. */
export interface Counted extends StationPath {
  /** A Shanghai day. */
  day: string
  counts: Partial<Counts>
}

export const figureId = (place: string, month: string): string => `${place}:${month}`
const NOTHING: Counts = { wishes: 0, services: 0, minutes: 0 }

const plus = (a: Counts, b: Partial<Counts>): Counts =>
  ({ wishes: a.wishes + (b.wishes ?? 0), services: a.services + (b.services ?? 0), minutes: a.minutes + (b.minutes ?? 0) })

/** What rows add to each place on their path, month by month. */
export function fold(rows: readonly Counted[]): Omit<Figure, 'rev'>[] {
  const figures = new Map<string, Omit<Figure, 'rev'>>()
  for (const { centre, subCentre, station, day, counts } of rows) {
    const month = day.slice(0, 7)
    for (const [place, parent] of [[centre, ''], [subCentre, centre], [station, subCentre]] as const) {
      if (place === '') continue
      const id = figureId(place, month)
      const before = figures.get(id) ?? { _id: id, place, parent, month, ...NOTHING }
      figures.set(id, { ...before, ...plus(before, counts) })
    }
  }
  return [...figures.values()]
}

/** A figure with what a later fold adds. */
export const addTo = (figure: Figure, more: Omit<Figure, 'rev'>): Figure => ({ ...figure, ...plus(figure, more) })

/** How far one of the sources has been folded: a slice of time at a time, page by page. */
export interface FigureCursor {
  _id: FigureSource
  rev: number
  /** Everything before this instant is folded. */
  from: string
  /** The end of the slice under way; empty between two. */
  until: string
  /** The cursor its last page gave; empty at its beginning. */
  after: string
}
export type FigureSource = 'wishes' | 'hourEntries'

/** Rows younger than this wait: one that is just being written may bear an earlier instant than one already there. */
export const SETTLED_MINUTES = 10

export const newCursor = (source: FigureSource): Omit<FigureCursor, 'rev'> => ({ _id: source, from: '', until: '', after: '' })

/** The cursor after one page of the slice that ends at `until`. */
export const cursorAfter = <C extends Omit<FigureCursor, 'rev'>>(cursor: C, until: string, next: string | null): C =>
  (next === null ? { ...cursor, from: until, until: '', after: '' } : { ...cursor, until, after: next })
