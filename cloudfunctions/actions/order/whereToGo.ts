import { claimId } from '../../../domain/order/claim'
import { LIVE_CLAIM_STATES } from '../../../domain/order/vocab'
import { contactOfWish } from '../../../domain/person/person'
import { refuse } from '../../../domain/refusal'
import { defineRead, found } from '../../kernel/action'

/** Phone and address, only while my claim is live. Each reading leaves a row its owner sees; no row, no address
 *  (条例 20/21, N16). Nothing of it is stored as an answer, so it is a read, though it writes. */
export const whereToGo = defineRead('order.whereToGo', {
  refusals: ['CLAIM_NOT_LIVE'],
  async run({ actor, now, ids, store, permit }, { orderId }) {
    return store.transact(async (tx) => {
      const claim = await tx.get('claims', claimId(orderId, actor._id))
      if (!claim || !LIVE_CLAIM_STATES.includes(claim.state)) refuse('CLAIM_NOT_LIVE')
      permit({ owners: [claim.personId] })
      const order = found(await tx.get('orders', orderId))
      const contact = found(await tx.get('contacts', contactOfWish(orderId)))
      await tx.create('disclosures', { _id: ids.newId(), wishId: orderId, viewerId: actor._id, viewerName: actor.name, at: now })
      return { name: order.beneficiaryName, phone: contact.phone, address: contact.address }
    })
  },
})
