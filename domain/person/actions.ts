/** What may be done about who somebody is: joining, her facts, her free times, her logins. */
import { read, write } from '../ground/card'
import { answers, everybody, knowsPeople, volunteers } from '../ground/rights'

export const personCards = {
  'person.me': read({ label: '看自己的登记', may: everybody, agents: 'anyScope' }),
  'person.correctName': write({
    label: '更正乡亲的名字', may: answers,
    refusals: ['CORRECT_OWN', 'NAME_SAME'],
    othersRead: { fields: ['name'], as: 'comment' },
  }),
  'person.facts': read({ label: '看自己的资料', may: everybody }),
  'person.setFacts': write({ label: '改自己的资料', may: everybody, refusals: ['FACTS_BY_ID_NUMBER', 'BORN_LATER', 'AGE_OTHER'] }),
  'person.setIdNumber': write({ label: '填或去掉证件号', may: everybody, refusals: ['ID_NUMBERS_OFF', 'ID_NUMBER_WRONG', 'AGE_OTHER'] }),
  'person.myContact': read({ label: '看自己的电话和住址', may: everybody, agents: ['wishes'], refusals: ['CONTACT_MISSING'] }),
  'person.neighbours': read({ label: '看本站的乡亲', may: knowsPeople }),
  'person.join': write({
    label: '登记', may: everybody, strangers: true, atMost: 'joins',
    refusals: ['TOO_YOUNG_ALONE'],
    othersRead: { fields: ['name'], as: 'comment' },
  }),
  'person.volunteer': write({
    label: '成为志愿者', may: everybody,
    refusals: ['TOO_YOUNG_TO_HELP', 'GUARDIAN_FIRST', 'PHONE_MISSING'],
    othersRead: { fields: ['skills'], as: 'comment' },
  }),
  'person.phoneFromWeixin': write({ label: '用微信登记手机号', may: everybody, refusals: ['PHONE_NOT_HEARD'] }),
  'person.myFreeTimes': read({ label: '看我的空闲时间', may: volunteers }),
  'person.setFreeTimes': write({ label: '说我的空闲时间', may: volunteers, refusals: ['BUSY_DAYS'] }),
  'person.claimIdentity': write({
    label: '申请换新手机', may: everybody, strangers: true, atMost: 'phonesAsked', countsItself: true,
    refusals: ['ALREADY_JOINED'],
    othersRead: { fields: ['name'], as: 'comment' },
  }),
  'person.myIdentityClaim': read({ label: '看换手机的号码', may: everybody, strangers: true }),
  'person.callOffIdentityClaim': write({ label: '撤回换手机的申请', may: everybody, strangers: true, refusals: ['ALREADY_JOINED'] }),
  'person.unlinkOthers': write({ label: '让别的手机都断开', may: everybody }),
  'person.loginsToApprove': read({ label: '看等着认人的新手机', may: knowsPeople }),
  'person.approveLogin': write({ label: '认下新手机', may: knowsPeople, refusals: ['CLAIM_LAPSED', 'ALREADY_JOINED'] }),
}
