import { endAppointment, withoutPost, type Appointment } from '../../../domain/appointment/appointment'
import { newsOfAppointment } from '../../../domain/appointment/news'
import { APPOINTMENT_LIMITS } from '../../../domain/appointment/vocab'
import { addDays, dayOf } from '../../../domain/calendar/shanghai'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { Tx } from '../../store/port'
import { BATCH, type JobContext } from '../job'

/** Terms that are over are taken off people; a post gave no right any more since its last day. @returns how many. */
export async function endTerms({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const today = dayOf(now)
  const due = await store.query('appointments', { where: { state: 'inForce' }, orderBy: { field: 'until', direction: 'asc' }, before: today, limit: BATCH })
  let done = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    if (await once(() => store.transact((tx) => endOne(tx, _id, today, now)))) done += 1
  }
  return done
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
export async function warnTerms({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const soon = addDays(dayOf(now), APPOINTMENT_LIMITS.warnDays)
  const due = await store.query('appointments', { where: { state: 'inForce', warn: 'due' }, orderBy: { field: 'until', direction: 'asc' }, before: soon, limit: BATCH })
  let told = 0
  for (const { _id } of due.items) {
    if (!mayGoOn()) break
    const done = await once(() => store.transact(async (tx) => {
      const appointment = await tx.get('appointments', _id)
      if (appointment?.state !== 'inForce' || appointment.warn !== 'due' || appointment.until >= soon) return false
      await tx.replace('appointments', { ...appointment, warn: 'told' })
      await tellPeople(tx, [appointment.personId], `appointment:${_id}:soon`, newsOfAppointment(appointment, 'endsSoon'), now)
      return true
    }))
    if (done) told += 1
  }
  return told
}
