/** The seat a station speaks about, and whose it is. */
import { mayNod } from '../../../../domain/order/nod/nod'
import type { Person } from '../../../../domain/person/person'
import { found, type Context, type ReadContext } from '../../../kernel/action'
import type { Tx } from '../../../store/port'
import type { OwnClaim } from '../ownClaim'

/** @param alsoHers whether who asks speaks as her own village, which knows her, and not as that of the wish.
 *  @throws Refusal NOT_FOUND, NOT_ALLOWED (another station's, or her own). */
export async function readForNod(tx: Tx, ctx: Pick<ReadContext, 'actor' | 'permit'> & Partial<Pick<Context, 'about'>>, claimId: string, alsoHers?: (actor: Person, station: string) => boolean): Promise<OwnClaim> {
  const claim = found(await tx.get('claims', claimId))
  const person = found(await tx.get('people', claim.personId))
  ctx.permit({ place: alsoHers?.(ctx.actor, person.station) ? person : claim })
  ctx.about?.(claimId)
  mayNod(ctx.actor._id, claim)
  return { claim, person, order: found(await tx.get('orders', claim.orderId)) }
}
