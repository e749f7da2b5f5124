import type { Order } from '../../../../domain/order/order'
import { refuse } from '../../../../domain/ground/refusal'
import { found, type Context } from '../../../kernel/action'
import type { Doc, Tx } from '../../../store/port'

/** The order a leader speaks for. A team it was with before hears that it moved on, as far as she leads one that has it.
 *  @throws Refusal NOT_FOUND, NOT_ALLOWED, DISPATCH_MOVED_ON. */
export async function readHanded(tx: Tx, ctx: Context, orderId: string): Promise<Doc<'orders'>> {
  const order = found(await tx.get('orders', orderId))
  permitLeader(ctx, order)
  ctx.about(orderId)
  return order.handedTo ? order : refuse('DISPATCH_MOVED_ON')
}

/** Whoever leads the team that was asked, also after it went elsewhere: she is told so instead of being turned away. */
export const permitLeader = (ctx: Pick<Context, 'permit'>, { dispatch }: Pick<Order, 'dispatch'>): void =>
  ctx.permit(dispatch ? { team: dispatch.teamId } : {})
