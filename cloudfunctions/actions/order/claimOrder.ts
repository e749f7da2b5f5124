import { claimId } from '../../../domain/order/claim'
import { mayTakeAgain, takeSeat } from '../../../domain/order/seats'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** A volunteer takes one seat of an order. The order, her counter and the claim are written together, so the last seat
 *  goes to exactly one of however many tap at once. */
export const claimOrder = defineWrite('order.claim', {
  async run(tx, ctx, { orderId }) {
    ctx.permit({})
    const order = found(await tx.get('orders', orderId))
    const person = found(await tx.get('people', ctx.actor._id))
    // A call that was on its way when this registration was merged into another.
    if (person.mergedInto) refuse('NOT_JOINED')
    for (const formerly of person.formerly ?? []) await mayTakeAsAnother(tx, orderId, formerly)
    const before = ctx.idTaken ? await tx.get('claims', claimId(orderId, person._id)) : null
    if (before) mayTakeAgain(before)
    const taken = takeSeat(order, person, ctx.now)
    ctx.about(taken.claim._id)
    if (before) await tx.replace('claims', { ...taken.claim, rev: before.rev })
    else await tx.create('claims', taken.claim)
    await tx.replace('orders', taken.order)
    await tx.replace('people', taken.person)
    return { claimId: taken.claim._id, state: taken.claim.state }
  },
})

/** The seat she had under a registration that was merged into hers was hers. @throws Refusal ALREADY_CLAIMED, CLAIM_ENDED. */
async function mayTakeAsAnother(tx: Tx, orderId: string, formerly: string): Promise<void> {
  const claim = await tx.get('claims', claimId(orderId, formerly))
  if (claim) mayTakeAgain(claim)
}
