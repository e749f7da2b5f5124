import { defineWrite } from '../../kernel/action'
import { decideAppointment } from './decideAppointment'

/** The second person says no. */
export const declineAppointment = defineWrite('appointment.decline', {
  run: (tx, ctx, { appointmentId }) => decideAppointment(tx, ctx, appointmentId, 'decline'),
})
