/** The three documents every step of a volunteer's own claim reads and writes. */
import { claimId, type Claim } from '../../../domain/order/claim'
import type { Order } from '../../../domain/order/order'
import { withSeat } from '../../../domain/order/seatStory'
import type { Person } from '../../../domain/person/person'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

export interface OwnClaim {
  order: Order
  person: Person
  claim: Claim
}

/** @throws Refusal NOT_FOUND when she holds no claim on it. */
export async function readOwnClaim(tx: Tx, ctx: Context, orderId: string): Promise<OwnClaim> {
  const claim = found(await tx.get('claims', claimId(orderId, ctx.actor._id)))
  ctx.permit({ owners: [claim.personId] })
  ctx.about(claim._id)
  return {
    claim,
    order: found(await tx.get('orders', orderId)),
    person: found(await tx.get('people', ctx.actor._id)),
  }
}

export async function writeOwnClaim(tx: Tx, moved: OwnClaim): Promise<void> {
  await tx.replace('claims', moved.claim)
  await tx.replace('orders', withSeat(moved.order, moved.claim))
  await tx.replace('people', moved.person)
}
