import { addMinutes, dayOf } from '../../../domain/calendar/shanghai'
import { pathOf } from '../../../domain/place/place'
import { addTo, cursorAfter, fold, newCursor, SETTLED_MINUTES, type Counted, type FigureCursor, type FigureSource } from '../../../domain/report/figures'
import type { Doc, Query, Tx } from '../../store/port'
import type { JobContext } from '../job'
import { centreOf } from '../../kernel/centreOf'

/** Rows folded in one transaction. Each may be of a place and a month of its own, and count for three places: read and written
 *  with the cursor, 98 operations (docs/decisions/0037). */
const ROWS = 16

const SORTED_BY = { wishes: 'toldAt', hourEntries: 'confirmedAt' } as const

const countedWish = (wish: Doc<'wishes'>): Counted => ({ ...pathOf(wish), day: dayOf(wish.toldAt), counts: { wishes: 1 } })

/** An entry taken back stands as an opposite one, and takes its service back too. What was brought along from a former
 *  system was not done here. */
function countedEntry(entry: Doc<'hourEntries'>): Counted {
  const counts = entry.class === 'credit' ? { services: Math.sign(entry.minutes), minutes: entry.minutes } : {}
  return { ...pathOf(entry), day: dayOf(entry.startedAt), counts }
}

/** What was told and confirmed since the last run is added to the figures. Rows, figures and cursor are one transaction,
 *  so each row counts once however often, or by how many, this is run. @returns rows folded. */
export async function foldFigures(ctx: JobContext): Promise<number> {
  const centre = await centreOf(ctx.store)
  if (!centre) return 0
  return await foldSource(ctx, 'wishes', centre) + await foldSource(ctx, 'hourEntries', centre)
}

async function foldSource(ctx: JobContext, source: FigureSource, centre: string): Promise<number> {
  let folded = 0
  while (ctx.mayGoOn()) {
    const cursor = (await ctx.store.get('figureCursors', source)) ?? newCursor(source)
    const until = cursor.until || addMinutes(ctx.now, -SETTLED_MINUTES)
    if (until <= cursor.from) return folded
    const { rows, next } = await rowsOf(ctx, source, centre, { ...cursor, until })
    // Nothing came in: the next look begins where this one did.
    if (rows.length === 0 && cursor.until === '') return folded
    if (await ctx.once(() => ctx.store.transact((tx) => foldPage(tx, cursor, until, rows, next)))) folded += rows.length
    if (next === null) return folded
  }
  return folded
}

async function rowsOf({ store }: JobContext, source: FigureSource, centre: string, { from, until, after }: Omit<FigureCursor, 'rev'>): Promise<{ rows: Counted[]; next: string | null }> {
  const query: Query = {
    where: { centre }, orderBy: { field: SORTED_BY[source], direction: 'asc' }, before: until, limit: ROWS, ...(from ? { from } : {}), ...(after ? { after } : {}),
  }
  if (source === 'wishes') {
    const page = await store.query('wishes', query)
    return { rows: page.items.map(countedWish), next: page.next }
  }
  const page = await store.query('hourEntries', query)
  return { rows: page.items.map(countedEntry), next: page.next }
}

/** @returns false when another run was first. */
async function foldPage(tx: Tx, before: Omit<FigureCursor, 'rev'>, until: string, rows: readonly Counted[], next: string | null): Promise<boolean> {
  const there = await tx.get('figureCursors', before._id)
  const now = there ?? newCursor(before._id)
  if (now.from !== before.from || now.after !== before.after) return false
  for (const more of fold(rows)) {
    const figure = await tx.get('figures', more._id)
    if (figure) await tx.replace('figures', addTo(figure, more))
    else await tx.create('figures', more)
  }
  if (there) await tx.replace('figureCursors', cursorAfter(there, until, next))
  else await tx.create('figureCursors', cursorAfter(now, until, next))
  return true
}
