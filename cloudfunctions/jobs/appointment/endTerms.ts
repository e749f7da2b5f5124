import { endAppointment, withoutPost, type Appointment } from '../../../domain/appointment/appointment'
import { newsOfAppointment } from '../../../domain/appointment/news'
import { APPOINTMENT_LIMITS } from '../../../domain/appointment/vocab'
import { addDays, dayOf } from '../../../domain/calendar/shanghai'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** Terms that are over are taken off people; a post gave no right any more since its last day. @returns how many. */
export function endTerms(ctx: JobContext): Promise<number> {
  const today = dayOf(ctx.now)
  const due: Due = { where: { state: 'inForce' }, orderBy: { field: 'until', direction: 'asc' }, before: today }
  return workOff(ctx, 'appointments', due, ({ _id }) => ctx.once(() => ctx.store.transact((tx) => endOne(tx, _id, today, ctx.now))))
}

async function endOne(tx: Tx, id: string, today: string, now: string): Promise<boolean> {
  const appointment = await tx.get('appointments', id)
  if (appointment?.state !== 'inForce' || appointment.until >= today) return false
  const person = await tx.get('people', appointment.personId)
  await tx.replace('appointments', endAppointment(appointment, 'runOut'))
  if (person && holdsBy(person.posts, appointment)) await tx.replace('people', withoutPost(person, appointment.role, appointment.place))
  await tellPeople(tx, [appointment.personId], `appointment:${id}:ended`, newsOfAppointment(appointment, 'ended'), now)
  return true
}

/** A later appointment to the same post stays. */
const holdsBy = (posts: readonly { appointment?: string }[], { _id }: Appointment): boolean => posts.some(({ appointment }) => appointment === _id)

/** Whoever's term ends within a month is told, once. @returns how many were told. */
export function warnTerms(ctx: JobContext): Promise<number> {
  const { store, now } = ctx
  const soon = addDays(dayOf(now), APPOINTMENT_LIMITS.warnDays)
  const due: Due = { where: { state: 'inForce', warn: 'due' }, orderBy: { field: 'until', direction: 'asc' }, before: soon }
  return workOff(ctx, 'appointments', due, ({ _id }) => ctx.once(() => store.transact(async (tx) => {
    const appointment = await tx.get('appointments', _id)
    if (appointment?.state !== 'inForce' || appointment.warn !== 'due' || appointment.until >= soon) return false
    await tx.replace('appointments', { ...appointment, warn: 'told' })
    await tellPeople(tx, [appointment.personId], `appointment:${_id}:soon`, newsOfAppointment(appointment, 'endsSoon'), now)
    return true
  })))
}
