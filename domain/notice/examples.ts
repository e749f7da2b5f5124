/** An example of each action about messages. */
import type { InputOf } from '../contracts'
import type { noticeContracts } from './contract'

export const noticeExamples = ({ messageId = 'wish:w1:2:granny' } = {}) => ({
  'notice.inbox': {},
  'notice.unread': {},
  'notice.allow': { granted: 1 },
  'notice.markRead': { messageIds: [messageId] },
}) satisfies { [N in keyof typeof noticeContracts]: InputOf<N> }
