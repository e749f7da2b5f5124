/** What may be done about handing an order to a team (派单). */
import { read, write } from '../../ground/card'
import { everybody, keepsPapers, leadsTeam, onlyLeader } from '../../ground/rights'

export const dispatchCards = {
  'order.dispatch': write({
    label: '派给一支队伍', may: keepsPapers,
    refusals: ['DISPATCH_CHILD', 'ORDER_NOT_OPEN', 'TEAM_CLOSED', 'TEAM_NO_LEADER', 'DISPATCH_MOVED_ON'],
  }),
  'order.takeOn': write({ label: '队里接下派单', may: onlyLeader, refusals: ['DISPATCH_MOVED_ON'] }),
  'order.giveBack': write({
    label: '退回派单', may: onlyLeader,
    refusals: ['DISPATCH_MOVED_ON'],
    othersRead: { fields: ['reason'], as: 'comment' },
  }),
  'order.ofTeam': read({ label: '看派给队里的事', may: [...everybody, ...leadsTeam] }),
  'order.membersToAsk': read({ label: '看请得动哪些队员', may: onlyLeader, refusals: ['DISPATCH_MOVED_ON'] }),
  'order.askMember': write({
    label: '请队员去', may: onlyLeader,
    refusals: ['DISPATCH_MOVED_ON', 'ORDER_NOT_OPEN', 'NOT_A_MEMBER', 'MEMBER_NOT_FIT', 'MEMBER_ASKED'],
  }),
}
