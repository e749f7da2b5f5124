/** What people do here, by its name in the contract. */
import { allowRings } from './allowRings'
import { markMessagesRead } from './markMessagesRead'
import { myInbox } from './myInbox'
import { unreadCount } from './unreadCount'

export const noticeActions = {
  'notice.inbox': myInbox,
  'notice.unread': unreadCount,
  'notice.markRead': markMessagesRead,
  'notice.allow': allowRings,
}
