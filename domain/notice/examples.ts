/** An example of each action about messages. */
import type { InputsOf } from '../ground/contract'
import type { noticeContracts } from './contract'

export const noticeExamples = ({ messageId = 'wish:w1:2:granny' } = {}) => ({
  'notice.inbox': {},
  'notice.allow': { granted: 1 },
  'notice.markRead': { messageIds: [messageId] },
}) satisfies InputsOf<typeof noticeContracts>
