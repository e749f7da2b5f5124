import { View } from '@tarojs/components'
import type { InboxLine } from '../../../domain/notice/contract'
import { NOTICE_LIMITS } from '../../../domain/notice/vocab'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { MessageCard } from './MessageCard'
import { openMessage } from './openMessage'
import { sayUnread } from './sayUnread'

/** My messages, newest first; each opens what it is about. */
export function InboxScreen() {
  const inbox = useReadPages('notice.inbox', {})
  const now = useNow()
  const marking = useSend('notice.markRead')
  const messages = inbox.data?.flatMap((page) => page.messages) ?? []
  const waiting = messages.filter(({ unread }) => unread)
  const unread = inbox.data?.[0]?.unread ?? 0

  const open = (message: InboxLine) => {
    if (message.unread) void marking.send({ messageIds: [message.messageId] })
    openMessage(message)
  }
  const markAll = () => {
    const messageIds = waiting.slice(0, NOTICE_LIMITS.markAtOnce).map(({ messageId }) => messageId)
    void marking.send({ messageIds })
  }

  return (
    <Screen title="消息" lead={unread > 0 ? sayUnread(unread) : undefined} readAloud={messages.slice(0, 5).map(({ words }) => words).join('') || undefined}>
      <Loaded read={inbox} kind="list">
        {() => messages.length === 0 ? <EmptyState scene="lantern" words="还没有消息。心愿和服务有了动静，就会在这里告诉您。" /> : (
          <View className="dl-stack">
            {waiting.length > 1 ? (
              <Button icon="check" busy={marking.status === 'sending' ? '正在记下…' : undefined} onPress={markAll}>都看过了</Button>
            ) : null}
            {messages.map((message) => <MessageCard key={message.messageId} message={message} now={now} onOpen={open} />)}
            <More paging={inbox} />
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
