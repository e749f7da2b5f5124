/** What may be done about posts and terms. */
import { read, write } from '../ground/card'
import { headsAndAdmin, type Rights } from '../ground/rights'

/** Who may appoint at some level; which roles, appointmentRules.ts says. */
const appointing = headsAndAdmin
const agreeing: Rights = [...appointing, { role: 'villageSupervisor', where: 'ownStation' }]

export const appointmentCards = {
  'appointment.find': read({ label: '找人任职', may: agreeing }),
  'appointment.list': read({ label: '看岗位和任期', may: agreeing }),
  'appointment.propose': write({
    label: '请人任职', may: appointing,
    refusals: ['APPOINT_OWN', 'NOT_YOURS_TO_APPOINT', 'HOLDS_POST', 'TERM_PAST', 'TERM_TOO_LONG'],
  }),
  'appointment.agree': write({ label: '同意任职', may: agreeing, refusals: ['APPOINTMENT_MOVED_ON', 'AGREE_OWN', 'NOT_YOURS_TO_APPOINT'] }),
  'appointment.decline': write({ label: '不同意任职', may: agreeing, refusals: ['APPOINTMENT_MOVED_ON', 'AGREE_OWN', 'NOT_YOURS_TO_APPOINT'] }),
  'appointment.withdraw': write({ label: '收回岗位', may: appointing, refusals: ['APPOINT_OWN', 'NOT_YOURS_TO_APPOINT', 'HOLDS_NO_POST'] }),
}
