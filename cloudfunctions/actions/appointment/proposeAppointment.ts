import { newsOfAppointment } from '../../../domain/appointment/news'
import { propose, withPost } from '../../../domain/appointment/appointment'
import { dayOf } from '../../../domain/calendar/shanghai'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'

/** Somebody is asked to serve for a term: in force at once where one person suffices, else it waits for the second. */
export const proposeAppointment = defineWrite('appointment.propose', {
  async run(tx, ctx, { personId, role, gridId, until }) {
    const person = found(await tx.get('people', personId))
    ctx.permit({ place: person })
    const grid = gridId ? found(await tx.get('grids', gridId)) : null
    if (grid && grid.station !== person.station) refuse('NOT_FOUND')
    const id = ctx.ids.newId()
    ctx.about(id)
    const appointment = propose(person, ctx.actor, { id, role, grid: grid?._id ?? '', until, now: ctx.now, today: dayOf(ctx.now) })
    await tx.create('appointments', appointment)
    if (appointment.state === 'inForce') {
      await tx.replace('people', withPost(person, appointment))
      await tellPeople(tx, [personId], `appointment:${id}:begun`, newsOfAppointment(appointment, 'begun'), ctx.now)
    }
    return { appointmentId: id, state: appointment.state }
  },
})
