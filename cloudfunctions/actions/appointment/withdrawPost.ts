import { endAppointment, isAppointed, mayAppoint, withoutPost } from '../../../domain/appointment/appointment'
import { newsOfAppointment } from '../../../domain/appointment/news'
import { dayOf } from '../../../domain/calendar/shanghai'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'

/** A post is taken back: it is off the person in this very write, so her next call has no right by it. */
export const withdrawPost = defineWrite('appointment.withdraw', {
  async run(tx, ctx, { personId, role, placeId, reason }) {
    const person = found(await tx.get('people', personId))
    ctx.permit({ place: person })
    ctx.about(personId)
    if (personId === ctx.actor._id) refuse('APPOINT_OWN')
    if (!isAppointed(role) || !mayAppoint(ctx.actor.posts, role, person, dayOf(ctx.now))) refuse('NOT_YOURS_TO_APPOINT')
    const post = person.posts.find((held) => held.role === role && held.place === placeId) ?? refuse('HOLDS_NO_POST')
    await tx.replace('people', withoutPost(person, role, placeId))
    const appointment = post.appointment ? await tx.get('appointments', post.appointment) : null
    if (appointment?.state === 'inForce') await tx.replace('appointments', endAppointment(appointment, 'withdraw', ctx.actor._id, reason))
    await tellPeople(tx, [personId], `post:${personId}:${person.rev}`, newsOfAppointment({ role, until: '' }, 'withdrawn'), ctx.now)
    return { personId }
  },
})
