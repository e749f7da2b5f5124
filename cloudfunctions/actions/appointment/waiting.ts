/** Appointments in which hers would be the second word. */
import { mayDecide } from '../../../domain/appointment/appointment'
import { dayOf } from '../../../domain/calendar/shanghai'
import { byReach, look, oldest, type Finders } from '../../kernel/look'

export const appointmentLooks = {
  // A station's head seconds nobody; what the county seconds stands at no station (appointmentRules.ts).
  appointments: byReach(['villageSupervisor', 'subCentreHead', 'dispatcher', 'systemAdmin'], (reach, me, now) => look({
    collection: 'appointments', query: { where: { ...(reach.centre ? { station: '' } : reach), state: 'proposed' }, orderBy: oldest('until') },
    since: 'proposedAt',
    mine: (appointment) => mayDecide(appointment, { ...appointment, _id: appointment.personId }, me, dayOf(now)),
  })),
} satisfies Finders
