import { decide, withPost } from '../../../domain/appointment/appointment'
import { newsOfAppointment } from '../../../domain/appointment/news'
import { dayOf } from '../../../domain/calendar/shanghai'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'

/** The second person's word on an appointment; with a yes the post is there in the same write. */
export async function decideAppointment(tx: Tx, ctx: Context, appointmentId: string, event: 'agree' | 'decline') {
  const appointment = found(await tx.get('appointments', appointmentId))
  const person = found(await tx.get('people', appointment.personId))
  ctx.permit({ place: person })
  ctx.about(appointmentId)
  const decided = decide(appointment, person, ctx.actor, event, dayOf(ctx.now))
  await tx.replace('appointments', decided)
  if (decided.state === 'inForce') {
    await tx.replace('people', withPost(person, decided))
    await tellPeople(tx, [person._id], `appointment:${appointmentId}:begun`, newsOfAppointment(decided, 'begun'), ctx.now)
  }
  return { appointmentId, state: decided.state }
}
