import { newsOfNod } from '../../../../domain/order/nod/news'
import { mayBeNodded, nodTo, withWord } from '../../../../domain/order/nod/nod'
import { withSeat } from '../../../../domain/order/seatStory'
import { refuse } from '../../../../domain/ground/refusal'
import { defineWrite } from '../../../kernel/action'
import type { Tx } from '../../../store/port'
import { tellPeople } from '../../notice/tellPeople'
import { herClaims } from './herClaims'
import { readForNod } from './readForNod'

/** 点头: the station knows her, or has heard her out; also who was asked to come by and stands at the desk without a seat. Whatever of hers
 *  waits anywhere in the county is opened, and she hears of each; whatever else she was asked to come by for is closed. */
export const nodToClaim = defineWrite('order.nod', {
  prepare: ({ store }, { claimId }) => herClaims(store, claimId),
  async run(tx, ctx, { claimId }, hers) {
    const { person, claim, order } = await readForNod(tx, ctx, claimId)
    if (!mayBeNodded(claim)) refuse('NOD_MOVED_ON')
    await tx.replace('people', withWord(person, { by: 'nod', at: ctx.now, byId: ctx.actor._id }))
    let opened = 0
    for (const id of hers) opened += (await open(tx, id, ctx.now)) ? 1 : 0
    if (claim.nod === 'asked' && opened === 0) {
      await tellPeople(tx, [person._id], `nod:${claimId}:${claim.rev}`, newsOfNod(order, 'known'), ctx.now)
    }
    return { claimId, opened }
  },
})

async function open(tx: Tx, claimId: string, now: string): Promise<boolean> {
  const claim = await tx.get('claims', claimId)
  if (claim?.nod === 'asked') {
    await tx.replace('claims', { ...claim, nod: 'met' })
    return false
  }
  const order = claim && (await tx.get('orders', claim.orderId))
  const nodded = order && nodTo(order, claim)
  if (!nodded) return false
  await tx.replace('claims', nodded.claim)
  await tx.replace('orders', withSeat(nodded.order, nodded.claim))
  await tellPeople(tx, [claim.personId], `nod:${claimId}:${claim.rev}`, newsOfNod(order, 'given'), now)
  return true
}
