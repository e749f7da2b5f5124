import { mayDecide } from '../../../domain/appointment/appointment'
import { dayOf } from '../../../domain/calendar/shanghai'
import { ownName } from '../../../domain/privacy/consent'
import { defineRead } from '../../kernel/action'
import { scopeOf } from './scope'

const PAGE = 20

/** What waits for a second word at my place, or who is in office there. */
export const listAppointments = defineRead('appointment.list', {
  async run({ actor, now, lists, permit }, { state, after }) {
    const scope = scopeOf(actor)
    permit({ place: scope })
    const page = await lists.page('appointments', { where: { ...scope, state }, orderBy: { field: 'until', direction: 'asc' }, after, limit: PAGE })
    const people = await lists.named('people', 'appointments', page.items, ({ personId, proposedBy }) => [personId, proposedBy])
    const personOf = new Map(people.map((person) => [person._id, person]))
    const nameOf = (id: string) => { const person = personOf.get(id); return person ? ownName(person) : '' }
    return {
      appointments: lists.lines('appointments', page.items, (appointment) => ({
        appointmentId: appointment._id, personId: appointment.personId, personName: nameOf(appointment.personId),
        role: appointment.role, state: appointment.state, until: appointment.until, proposedBy: nameOf(appointment.proposedBy),
        mayDecide: mayDecide(appointment, personOf.get(appointment.personId), actor, dayOf(now)),
      })),
      next: page.next,
    }
  },
})
