import { contactOfPerson } from '../../../domain/person/person'
import { whyBurst } from '../../../domain/privacy/disclosure'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead, found } from '../../kernel/action'

/** The phone of who saw more homes than usual, for the station that is to ask her. Each reading leaves a row she sees, written with it,
 *  so it is a read though it writes. */
export const burstPhone = defineRead('limit.burstPhone', {
  async run({ actor, now, ids, store, permit }, { burstId }) {
    return store.transact(async (tx) => {
      const burst = found(await tx.get('bursts', burstId))
      permit({ place: burst })
      if (burst.personId === actor._id) refuse('NOT_ALLOWED')
      if (burst.state === 'closed') refuse('BURST_CLOSED')
      const contact = await tx.get('contacts', contactOfPerson(burst.personId))
      if (!contact?.phone) refuse('BURST_NO_PHONE')
      await tx.create('disclosures', {
        _id: ids.newId(), ownerId: burst.personId, what: 'phone', why: whyBurst, wishId: '', viewerId: actor._id, viewerName: actor.name, at: now,
      })
      return { phone: contact.phone }
    })
  },
})
