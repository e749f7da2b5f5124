import { dayOf } from '../../../domain/calendar/shanghai'
import { mustMayVolunteer } from '../../../domain/person/minor'
import { contactOfPerson } from '../../../domain/person/person'
import { holds } from '../../../domain/ground/post'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'

/** 我也想帮忙: a grown-up villager becomes a volunteer of her station by saying so (R-67-3, R-67-4). Said again, it only
 *  changes what she said about her help. Under eighteen a guardian's word is needed first (R-M1). */
export const becomeVolunteer = defineWrite('person.volunteer', {
  async run(tx, ctx, input) {
    const { actor, now } = ctx
    ctx.permit({ owners: [actor._id] })
    ctx.about(actor._id)
    mustMayVolunteer(actor, input.isAdult, dayOf(now))
    const contactId = contactOfPerson(actor._id)
    const contact = await tx.get('contacts', contactId)
    const phone = input.phone ?? contact?.phone
    if (!phone) refuse('PHONE_MISSING')
    if (!contact) await tx.create('contacts', { _id: contactId, phone, address: '' })
    else if (contact.phone !== phone) await tx.replace('contacts', { ...contact, phone })
    const me = found(await tx.get('people', actor._id))
    const posts = holds(me.posts, 'volunteer') ? me.posts : [...me.posts, { role: 'volunteer' as const, place: me.station }]
    const since = me.volunteer?.since ?? now
    await tx.replace('people', { ...me, posts, volunteer: { skills: input.skills, services: input.services ?? [], enteredBy: me._id, since } })
    return { personId: me._id }
  },
})
