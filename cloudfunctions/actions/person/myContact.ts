import { contactOfPerson } from '../../../domain/person/person'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'

/** My own phone and address, for the form in which I say where to come. */
export const myContact = defineRead('person.myContact', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const contact = await store.get('contacts', contactOfPerson(actor._id))
    if (!contact?.address) refuse('CONTACT_MISSING')
    return { phone: contact.phone, address: contact.address }
  },
})
