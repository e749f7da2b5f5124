import { defineWrite } from '../../kernel/action'
import { decideAppointment } from './decideAppointment'

/** The second person says yes. */
export const agreeToAppointment = defineWrite('appointment.agree', {
  refusals: ['APPOINTMENT_MOVED_ON', 'AGREE_OWN', 'NOT_YOURS_TO_APPOINT'],
  run: (tx, ctx, { appointmentId }) => decideAppointment(tx, ctx, appointmentId, 'agree'),
})
