import { mayBeNodded } from '../../../../domain/order/nod/nod'
import { isKnown } from '../../../../domain/person/known'
import { contactOfPerson } from '../../../../domain/person/person'
import { whyNod } from '../../../../domain/privacy/disclosure'
import { refuse } from '../../../../domain/ground/refusal'
import { defineRead } from '../../../kernel/action'
import { readForNod } from './readForNod'

/** The phone a first-timer left, for the station that must know her. Each reading leaves a row she sees, written with it, so it is a
 *  read though it writes. The row names no wish: it is hers, and no line of the villager's story. */
export const newcomerPhone = defineRead('order.newcomerPhone', {
  async run({ actor, now, ids, store, permit }, { claimId }) {
    return store.transact(async (tx) => {
      const { claim, person } = await readForNod(tx, { actor, permit }, claimId)
      // Known meanwhile, there is nothing to ask her any more.
      if (!mayBeNodded(claim) || (claim.nod === 'asked' && isKnown(person))) refuse('NOD_MOVED_ON')
      const contact = await tx.get('contacts', contactOfPerson(person._id))
      if (!contact?.phone) refuse('NOD_NO_PHONE')
      await tx.create('disclosures', {
        _id: ids.newId(), ownerId: person._id, what: 'phone', why: whyNod(claim.orderTitle), wishId: '',
        viewerId: actor._id, viewerName: actor.name, at: now,
      })
      return { phone: contact.phone }
    })
  },
})
