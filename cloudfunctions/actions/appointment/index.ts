/** What people do here, by its name in the contract. */
import { agreeToAppointment } from './agreeToAppointment'
import { declineAppointment } from './declineAppointment'
import { findCandidates } from './findCandidates'
import { listAppointments } from './listAppointments'
import { proposeAppointment } from './proposeAppointment'
import { withdrawPost } from './withdrawPost'

export const appointmentActions = {
  'appointment.find': findCandidates,
  'appointment.list': listAppointments,
  'appointment.propose': proposeAppointment,
  'appointment.agree': agreeToAppointment,
  'appointment.decline': declineAppointment,
  'appointment.withdraw': withdrawPost,
}
