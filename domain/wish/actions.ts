/** What may be done about a wish. */
import { read, write } from '../ground/card'
import { answers, everybody, type Rights } from '../ground/rights'

/** The desks of a station answer; the township's and the county's too, but only what is overdue: a wish carries them as a place
 *  of rights only from that day on (overdue.ts). */
const answersWishes: Rights = [...answers, { role: 'subCentreHead', where: 'ownSubCentre' }, { role: 'dispatcher', where: 'ownCentre' }]

export const wishCards = {
  'wish.tell': write({
    label: '说心愿', may: [...everybody, { role: 'gridWorker', where: 'ownStation' }], agents: ['wishes'], atMost: 'wishesTold',
    refusals: ['CONSENT_MISSING', 'NOT_YOUR_NEIGHBOUR', 'WISH_DAY_PAST', 'WISH_PART_PAST', 'WISH_DAY_TOO_FAR', 'CONTACT_MISSING', 'WISH_EMPTY', 'TOO_MANY_MEDIA', 'UPLOAD_LAPSED', 'MEDIA_CONSENT_MISSING'],
    othersRead: { fields: ['title', 'text'], as: 'post' },
  }),
  'wish.mine': read({ label: '看自己的心愿', may: everybody, agents: ['wishes', 'services'] }),
  'wish.detail': read({ label: '看一个心愿', may: [...everybody, ...answersWishes], agents: ['wishes', 'services'] }),
  'wish.addInfo': write({
    label: '给心愿补充说明', may: everybody, agents: ['wishes'], atMost: 'stationAsked',
    refusals: ['WISH_ALREADY_ANSWERED'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
  'wish.withdraw': write({ label: '收回心愿', may: everybody, agents: ['wishes'], refusals: ['WISH_ALREADY_ANSWERED'] }),
  'wish.callOff': write({
    label: '说心愿不用办了', may: [...everybody, ...answers], agents: ['wishes'],
    refusals: ['WISH_ALREADY_ANSWERED', 'ORDER_UNDER_WAY'],
    othersRead: { fields: ['reason'], as: 'comment' },
  }),
  'wish.toAnswer': read({ label: '看等着答复的心愿', may: answersWishes }),
  'wish.accept': write({ label: '答应心愿', may: answersWishes, refusals: ['WISH_ALREADY_ANSWERED', 'TEXT_NEEDS_LOOK', 'WISH_DAY_PAST', 'WISH_PART_PAST'] }),
  'wish.askBack': write({
    label: '问清楚心愿', may: answersWishes,
    refusals: ['WISH_ALREADY_ANSWERED'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
  'wish.refuse': write({
    label: '回绝心愿', may: answersWishes,
    refusals: ['WISH_ALREADY_ANSWERED'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
}
