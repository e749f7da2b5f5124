import { defineWrite } from '../../kernel/action'
import { decideAppointment } from './decideAppointment'

/** The second person says yes. */
export const agreeToAppointment = defineWrite('appointment.agree', {
  run: (tx, ctx, { appointmentId }) => decideAppointment(tx, ctx, appointmentId, 'agree'),
})
