/** What may be done about an order and a seat of it. */
import { read, write } from '../ground/card'
import { everybody, openToAll, volunteers } from '../ground/rights'

export const orderCards = {
  'order.feed': read({ label: '看等人帮忙的心愿', may: openToAll, agents: 'anyScope', glance: true }),
  'order.childFeed': read({ label: '看孩子的心愿', may: volunteers, refusals: ['NEEDS_VETTING'] }),
  'order.detail': read({ label: '看一次服务', may: openToAll, agents: ['wishes', 'services'] }),
  'order.claim': write({
    label: '接下心愿', may: [{ role: 'volunteer', where: 'anywhere' }],
    refusals: ['OWN_WISH', 'ORDER_NOT_OPEN', 'SEATS_FULL', 'WINDOW_OVER', 'TOO_MANY_CLAIMS', 'NEEDS_VETTING', 'NEEDS_ADULT', 'NEEDS_LICENCE', 'NEEDS_COVER', 'ALREADY_CLAIMED', 'CLAIM_ENDED', 'CLAIM_DECLINED'],
  }),
  'order.release': write({
    label: '把名额让出来', may: volunteers,
    refusals: ['CLAIM_MOVED_ON'],
    othersRead: { fields: ['reason'], as: 'comment' },
  }),
  'order.whereToGo': read({
    label: '看电话和住址', may: volunteers, atMost: 'homesSeen',
    refusals: ['CLAIM_NOT_LIVE', 'NOD_FIRST', 'ADDRESS_NOT_SHARED', 'CHILD_NEEDS_TWO', 'HOMES_SEEN_TODAY', 'HOMES_SEEN_THIS_WEEK'],
  }),
  'order.checkIn': write({
    label: '签到', may: volunteers,
    refusals: ['CLAIM_MOVED_ON', 'AT_WORK_ELSEWHERE', 'TOO_EARLY', 'WINDOW_OVER', 'CHILD_NEEDS_TWO', 'NEEDS_VETTING', 'NEEDS_ADULT', 'NEEDS_LICENCE', 'NEEDS_COVER', 'NOD_FIRST'],
  }),
  'order.checkOut': write({ label: '签退', may: volunteers, refusals: ['CLAIM_MOVED_ON', 'CLOCK_BEHIND'] }),
  'order.review': write({
    label: '评价服务', may: everybody, agents: ['services'],
    refusals: ['OWN_SERVICE', 'NOT_REVIEWABLE'],
    othersRead: { fields: ['words'], as: 'comment', publicAtOnce: true },
  }),
  'order.mine': read({ label: '看自己的服务', may: volunteers }),
}
