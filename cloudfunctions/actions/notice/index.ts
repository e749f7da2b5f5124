/** What people do here, by its name in the contract. */
import { allowRings } from './allowRings'
import { markMessagesRead } from './markMessagesRead'
import { myInbox } from './myInbox'

export const noticeActions = {
  'notice.inbox': myInbox,
  'notice.markRead': markMessagesRead,
  'notice.allow': allowRings,
}
