/** Reads on in what is kept about somebody, from where a reading stood to where a piece is full. */
import { bytesOf, type Chapter } from '../../../domain/privacy/exportBook'
import type { Reached } from '../../../domain/privacy/making'
import { CHAPTERS_ABOUT, type About } from './chaptersAbout'

export interface Bounds {
  /** Of one file. */
  bytes: number
  /** So many pages are read even when time is over. */
  leastPages: number
}

/** Two megabytes are what a phone opens well, and a function holds in memory several times over. 25 pages are a quarter of a
 *  second; with fewer a crowded county would make hundreds of pieces. */
export const BOUNDS: Bounds = { bytes: 2_000_000, leastPages: 25 }

export interface ReadOn {
  chapters: Chapter[]
  lines: number
  /** What comes next; null behind the last line. */
  reached: Reached | null
}

export const isChapter = (name: string): boolean => name === '' || CHAPTERS_ABOUT.some((chapter) => chapter.name === name)

/** @param mayGoOn asked before each page but the first few. */
export async function readOn(about: About, from: Reached, mayGoOn: () => boolean, bounds = BOUNDS): Promise<ReadOn> {
  const chapters: Chapter[] = []
  let reached: Reached | null = from
  let [bytes, lines, pages] = [0, 0, 0]
  while (reached && (pages < bounds.leastPages || mayGoOn())) {
    const { page, next }: Step = await stepAt(about, reached)
    // On one machine a page is read without a pause: others are answered in between.
    await new Promise((resolve) => setImmediate(resolve))
    bytes += bytesOf(page)
    // A first page always goes in, or nothing ever would.
    if (bytes > bounds.bytes && pages > 0) break
    add(chapters, page)
    lines += page.lines.length
    pages += 1
    reached = next
  }
  return { chapters, lines, reached }
}

interface Step {
  page: Chapter
  next: Reached | null
}

async function stepAt(about: About, { chapter: name, after }: Reached): Promise<Step> {
  const nth = name === '' ? 0 : CHAPTERS_ABOUT.findIndex((chapter) => chapter.name === name)
  const chapter = CHAPTERS_ABOUT[nth]
  if (!chapter) throw new Error(`no chapter is called ${name}`)
  const { items, next } = await chapter.page(about, after)
  const following = CHAPTERS_ABOUT[nth + 1]
  const page: Chapter = { title: chapter.title, lines: items, ...(after ? { goesOn: true } : {}) }
  if (next !== null) return { page, next: { chapter: chapter.name, after: next } }
  return { page, next: following ? { chapter: following.name, after: '' } : null }
}

/** A page of the chapter that is open goes on in it. */
function add(chapters: Chapter[], page: Chapter): void {
  const open = chapters.at(-1)
  if (open && page.goesOn) open.lines.push(...page.lines)
  else chapters.push(page)
}
