/** What may be done about star levels. */
import { read, write } from '../ground/card'
import { heads, neighbours, volunteers } from '../ground/rights'

export const starCards = {
  'star.mine': read({ label: '看自己的星级', may: volunteers }),
  'star.list': read({ label: '看等着认定的星级', may: heads }),
  'star.notices': read({ label: '看星级公示', may: neighbours }),
  'star.putOnNotice': write({ label: '公示星级', may: heads, refusals: ['STAR_MOVED_ON', 'STAR_OWN', 'STAR_SKIPS'] }),
  'star.setAside': write({ label: '星级先不公示', may: heads, refusals: ['STAR_MOVED_ON', 'STAR_OWN'], othersRead: { fields: ['note'], as: 'comment' } }),
  'star.object': write({
    label: '对公示提意见', may: neighbours,
    refusals: ['STAR_MOVED_ON', 'STAR_OWN', 'NOTICE_OVER'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
  'star.decide': write({
    label: '核实意见、认定星级', may: heads,
    refusals: ['STAR_MOVED_ON', 'STAR_OWN', 'DECIDE_OWN'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
}
