/** An example of each action about posts. */
import type { InputsOf } from '../ground/contract'
import type { appointmentContracts } from './contract'

export const appointmentExamples = ({ appointmentId = 'a1', gridId = 'g1' } = {}) => ({
  'appointment.find': { beginsWith: '乡亲' },
  'appointment.list': { state: 'proposed' },
  'appointment.propose': { personId: 'granny', role: 'gridWorker', gridId, until: '2026-12-31' },
  'appointment.agree': { appointmentId },
  'appointment.decline': { appointmentId },
  'appointment.withdraw': { personId: 'grid', role: 'gridWorker', placeId: 'liuwan', reason: '搬走了' },
}) satisfies InputsOf<typeof appointmentContracts>
