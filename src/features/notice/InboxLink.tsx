import { LinkCard } from '../../frame/LinkCard'
import { openInbox } from './openInbox'
import { sayUnread } from './sayUnread'

/** The way to my messages. The first screen shows it only while one waits. */
export function InboxLink({ unread = 0, onlyUnread }: { unread?: number; onlyUnread?: boolean }) {
  if (onlyUnread && unread === 0) return null
  return <LinkCard icon="info" title="消息" words={sayUnread(unread)} waits={unread > 0} onPress={openInbox} />
}
