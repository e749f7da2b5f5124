/** What may be done about messages. */
import { read, write } from '../ground/card'
import { everybody } from '../ground/rights'

export const noticeCards = {
  'notice.inbox': read({ label: '看消息', may: everybody, agents: ['messages'] }),
  'notice.markRead': write({ label: '把消息记为看过', may: everybody, agents: ['messages'] }),
  'notice.allow': write({ label: '同意微信提醒一次', may: everybody }),
}
