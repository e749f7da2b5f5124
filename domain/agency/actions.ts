/** What may be done about acting for somebody (替她用). */
import { read, write } from '../ground/card'
import { everybody, knowsPeople } from '../ground/rights'

export const agencyCards = {
  'agency.mine': read({ label: '看谁替谁办事', may: everybody, agents: 'asOneself' }),
  'agency.ask': write({ label: '请求替人办事', may: everybody, agents: 'asOneself', atMost: 'stationAsked', refusals: ['NOT_YOUR_FAMILY', 'AGENCY_THERE'] }),
  'agency.answer': write({ label: '答复替办请求', may: [...everybody, ...knowsPeople], agents: 'asOneself', refusals: ['AGENCY_MOVED_ON', 'WITNESS_OWN'] }),
  'agency.stop': write({ label: '停止替办', may: [...everybody, ...knowsPeople], agents: 'asOneself', refusals: ['AGENCY_MOVED_ON'] }),
  'agency.toAnswer': read({ label: '看本站的替办', may: knowsPeople, agents: 'asOneself' }),
  'agency.begin': write({ label: '登记替办', may: knowsPeople, agents: 'asOneself', refusals: ['WITNESS_OWN', 'NOT_YOUR_FAMILY', 'AGENCY_THERE'] }),
  'agency.registerChild': write({
    label: '登记孩子', may: everybody, agents: 'asOneself',
    refusals: ['GUARDIAN_FIRST', 'CHILD_TOO_OLD', 'TOO_MANY_CHILDREN'],
    othersRead: { fields: ['name'], as: 'comment' },
  }),
  'agency.letVolunteer': write({
    label: '同意孩子当志愿者', may: [...everybody, ...knowsPeople], agents: 'asOneself',
    refusals: ['WITNESS_OWN', 'NOT_YOUR_FAMILY', 'TOO_YOUNG_TO_HELP', 'NOT_A_MINOR'],
  }),
}
