/** The one way a wish changes state: load it, ask permission, move it by the table, write it back. */
import { moveWish, type WishEvent } from '../../../domain/wish/lifeCycle'
import type { Wish } from '../../../domain/wish/wish'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

export const wishResource = (wish: Wish) => ({ owners: [wish.beneficiaryId, wish.writerId], place: wish })

export async function moveOneWish(tx: Tx, ctx: Context, wishId: string, event: WishEvent, note = ''): Promise<Wish> {
  const wish = found(await tx.get('wishes', wishId))
  ctx.permit(wishResource(wish))
  ctx.about(wishId)
  const moved = moveWish(wish, event, { at: ctx.now, byId: ctx.actor._id, byName: ctx.actor.name, note })
  await tx.replace('wishes', moved)
  return moved
}
