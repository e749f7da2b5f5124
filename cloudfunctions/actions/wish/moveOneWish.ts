/** The one way a wish changes state: load it, ask permission, move it by the table, write it back. */
import { dayOf } from '../../../domain/calendar/shanghai'
import { markAfter, type TextMark } from '../../../domain/ground/textCheck'
import { reachOf } from '../../../domain/wish/overdue'
import { moveWish, type WishEvent } from '../../../domain/wish/lifeCycle'
import type { Wish } from '../../../domain/wish/wish'
import { byWhom, found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** Whose it is, and as far up as its delay carries it today (domain/wish/overdue.ts). */
export const wishResource = (wish: Wish, now: string) => ({ owners: [wish.beneficiaryId, wish.writerId], place: reachOf(wish, dayOf(now)) })

export interface WishMove {
  wishId: string
  event: WishEvent
  note?: string
  /** The station says that it is about being with a child. */
  forChild?: boolean
  /** What becomes of the mark on its words; left alone otherwise. */
  mark?(before: TextMark): TextMark
}

export async function moveOneWish(tx: Tx, ctx: Context, { wishId, event, note = '', mark, forChild }: WishMove): Promise<Wish> {
  const wish = found(await tx.get('wishes', wishId))
  ctx.permit(wishResource(wish, ctx.now))
  ctx.about(wishId)
  const moved = moveWish(wish, event, { at: ctx.now, ...byWhom(ctx), note })
  // Wishes told before there was a check have been read by the station.
  const before = wish.textCheck ?? 'passed'
  const marked = { ...moved, textCheck: mark ? mark(before) : before, ...(forChild ? { forChild } : {}) }
  await tx.replace('wishes', marked)
  return marked
}

/** The mark after the villager's own further words. */
export const markByVerdict = (ctx: Context) => (before: TextMark) => markAfter(before, ctx.textVerdict)
