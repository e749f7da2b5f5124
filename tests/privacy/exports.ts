/** What tests of exports need: much of one's own, and the book as it was taken away. */
import { inBatches } from '../../cloudfunctions/store/inBatches'
import type { Store } from '../../cloudfunctions/store/port'
import type { Line } from '../../domain/privacy/exportBook'
import { addDays } from '../../domain/calendar/shanghai'
import type { County } from '../county'
import { PATH } from '../factories'

/** So many hours of service of one person, each with a name of its own. */
export async function giveHours(store: Store, personId: string, count: number, first = 0): Promise<void> {
  await inBatches(store, Array.from({ length: count }, (_, n) => first + n), (tx, nth) => tx.create('hourEntries', entry(personId, nth)))
}

function entry(personId: string, nth: number) {
  const day = addDays('1990-01-01', nth)
  return {
    _id: `entry-${personId}-${nth}`, ...PATH, personId, personName: `乡亲${personId}`, class: 'credit' as const, orderId: `o${nth}`, activityName: `活动${nth}`,
    startedAt: `${day}T02:00:00.000Z`, endedAt: `${day}T03:00:00.000Z`, minutes: 60, placeName: '柳湾站', content: '帮忙', organisation: '柳湾站', personInCharge: '站长',
    confirmers: ['granny', 'head'] as [string, string], ruleVersion: 'r', confirmedAt: `${day}T04:00:00.000Z`,
  }
}

/** A link of memoryFiles is its path. */
export const readLink = async ({ files }: Pick<County, 'files'>, url: string): Promise<string | null> => (await files.read(url.replace('memory:', '')))?.toString() ?? null

export interface Taken {
  pages: string[]
  chapters: Record<string, Line[]>
}

/** All pieces of a ready book, as she takes them. */
export async function takeBook(county: County, personId: string): Promise<Taken> {
  const { pieces } = await county.does(personId, 'privacy.exported', {})
  const taken: Taken = { pages: [], chapters: {} }
  for (let nth = 1; nth <= pieces; nth += 1) {
    const { pageUrl, dataUrl } = await county.does(personId, 'privacy.piece', { nth })
    taken.pages.push((await readLink(county, pageUrl)) as string)
    addTo(taken.chapters, JSON.parse((await readLink(county, dataUrl)) as string).内容)
  }
  return taken
}

export function addTo(chapters: Taken['chapters'], more: Taken['chapters']): void {
  for (const [title, lines] of Object.entries(more)) (chapters[title] ??= []).push(...lines)
}
