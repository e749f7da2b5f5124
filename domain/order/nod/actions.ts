/** What may be done about a first-timer who waits for the station's nod (点头). */
import { read, write } from '../../ground/card'
import { knowsPeople } from '../../ground/rights'

export const nodCards = {
  'order.nodsToGive': read({ label: '看等着点头的帮手', may: knowsPeople }),
  'order.newcomerPhone': read({ label: '给新帮手打电话', may: knowsPeople, refusals: ['NOD_MOVED_ON', 'NOD_NO_PHONE'] }),
  'order.nod': write({ label: '给新帮手点头', may: knowsPeople, refusals: ['NOD_MOVED_ON'] }),
  'order.declineNod': write({
    label: '请新帮手这次别去', may: knowsPeople,
    refusals: ['NOD_MOVED_ON'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
  'order.takeBackNod': write({ label: '收回点头', may: knowsPeople, refusals: ['NOD_OF_POST'] }),
}
