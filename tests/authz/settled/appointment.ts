import type { County } from '../../county'

/** It waits for a second word. */
export async function settleAppointment(county: County) {
  const { appointmentId } = await county.does('head', 'appointment.propose', { personId: 'v3', role: 'appraiser', until: '2026-12-31' })
  return { appointmentId }
}
