/** Somebody is asked to serve, a second person agrees, and the post is taken back. */
import { PATH } from '../factories'
import type { Told } from './stories'

export async function tellAppointmentStory({ call }: Told): Promise<void> {
  const propose = async (personId: string, role: 'shopKeeper' | 'appraiser') =>
    (await call('head', 'appointment.propose', { personId, role, until: '2027-05-31' })).appointmentId
  await call('head', 'appointment.find')
  const [first, second] = [await propose('v1', 'shopKeeper'), await propose('v2', 'appraiser')]
  await call('supervisor', 'appointment.list')
  await call('supervisor', 'appointment.agree', { appointmentId: first })
  await call('supervisor', 'appointment.decline', { appointmentId: second })
  await call('head', 'appointment.withdraw', { personId: 'v1', role: 'shopKeeper', placeId: PATH.station, reason: '搬去城里了' })
}
