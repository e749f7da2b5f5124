import { noFacts } from '../../../domain/person/facts'
import { contactOfPerson } from '../../../domain/person/person'
import { ownName } from '../../../domain/privacy/consent'
import { defineRead } from '../../kernel/action'

/** The eight facts about me, as far as I said them (R-67-3). The ID number is masked even here. */
export const myFacts = defineRead('person.facts', {
  async run({ actor, store, permit, sealing }) {
    permit({ owners: [actor._id] })
    const [kept, contact] = await Promise.all([store.get('facts', actor._id), store.get('contacts', contactOfPerson(actor._id))])
    const { sex, bornOn, idMasked } = kept ?? noFacts(actor._id)
    return {
      name: ownName(actor), stationName: actor.stationName, sex, bornOn, idMasked, phone: contact?.phone ?? '', address: contact?.address ?? '',
      skills: actor.volunteer?.skills ?? '', services: actor.volunteer?.services ?? [], takesIdNumbers: sealing !== null,
    }
  },
})
