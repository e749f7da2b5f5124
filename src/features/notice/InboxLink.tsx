import { useRead } from '../../client/useRead'
import { LinkCard } from '../../frame/LinkCard'
import { openInbox } from './openInbox'
import { sayUnread } from './sayUnread'

/** The way to my messages. The first screen shows it only while one waits. */
export function InboxLink({ onlyUnread }: { onlyUnread?: boolean }) {
  const unread = useRead('notice.unread', {}).data?.unread ?? 0
  if (onlyUnread && unread === 0) return null
  return <LinkCard icon="info" title="消息" words={sayUnread(unread)} waits={unread > 0} onPress={openInbox} />
}
