import { claimUntil, isOpen } from '../../../domain/person/identityClaim'
import { defineRead } from '../../kernel/action'

/** What this phone asked and nobody answered yet: the same number as long as it holds, however often it is looked at. */
export const myIdentityClaim = defineRead('person.myIdentityClaim', {
  async run({ actor, now, store, isStranger, permit }) {
    permit({ owners: [actor._id] })
    const claim = isStranger ? await store.get('identityClaims', actor._id) : null
    if (!isOpen(claim, now)) return { claim: null }
    const { number, name, lost } = claim
    return { claim: { number, name, lost, until: claimUntil(claim), now } }
  },
})
