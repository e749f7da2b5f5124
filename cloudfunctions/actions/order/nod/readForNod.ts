/** The seat a station speaks about, and whose it is. */
import { mayNod } from '../../../../domain/order/nod/nod'
import { found, type Context } from '../../../kernel/action'
import type { Tx } from '../../../store/port'
import type { OwnClaim } from '../ownClaim'

/** @throws Refusal NOT_FOUND, NOT_ALLOWED (another station's, or her own). */
export async function readForNod(tx: Tx, ctx: Context, claimId: string): Promise<OwnClaim> {
  const claim = found(await tx.get('claims', claimId))
  ctx.permit({ place: claim })
  ctx.about(claimId)
  mayNod(ctx.actor._id, claim)
  return {
    claim,
    order: found(await tx.get('orders', claim.orderId)),
    person: found(await tx.get('people', claim.personId)),
  }
}
