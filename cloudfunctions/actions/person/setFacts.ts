import { dayOf } from '../../../domain/calendar/shanghai'
import { noFacts, sayFacts } from '../../../domain/person/facts'
import { contactOfPerson } from '../../../domain/person/person'
import { defineWrite } from '../../kernel/action'
import { keepFacts } from './keepFacts'

/** What I say of myself: sex, birth date, phone and address, each as far as it comes along. */
export const setFacts = defineWrite('person.setFacts', {
  async run(tx, ctx, { sex, bornOn, phone, address }) {
    const personId = ctx.actor._id
    ctx.permit({ owners: [personId] })
    ctx.about(personId)
    if (sex !== undefined || bornOn !== undefined) {
      const before = await tx.get('facts', personId)
      await keepFacts(tx, before, sayFacts(before ?? noFacts(personId), { sex, bornOn }, ctx.actor.minorUntil, dayOf(ctx.now)))
    }
    if (phone !== undefined || address !== undefined) {
      const id = contactOfPerson(personId)
      const before = await tx.get('contacts', id)
      const said = { ...(phone === undefined ? {} : { phone }), ...(address === undefined ? {} : { address }) }
      if (before) await tx.replace('contacts', { ...before, ...said })
      else await tx.create('contacts', { _id: id, phone: '', address: '', ...said })
    }
    return { personId }
  },
})
