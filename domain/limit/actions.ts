/** What a station does about who saw more homes than usual. */
import { read, write } from '../ground/card'
import { answers } from '../ground/rights'

export const limitCards = {
  'limit.bursts': read({ label: '看谁看的住址比平常多', may: answers }),
  'limit.burstPhone': read({ label: '给看住址多的人打电话', may: answers, refusals: ['BURST_CLOSED', 'BURST_NO_PHONE'] }),
  'limit.closeBurst': write({
    label: '问过看住址的事', may: answers,
    refusals: ['BURST_CLOSED'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
}
