import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { InboxLine } from '../../../domain/notice/contract'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'

interface MessageCardProps {
  message: InboxLine
  now: string
  onOpen: (message: InboxLine) => void
}

/** One message: what happened and when. The whole card opens what it is about. */
export function MessageCard({ message, now, onOpen }: MessageCardProps) {
  const { words, unread } = message
  const at = sayInstant(message.at, now)
  return (
    <Card kind={unread ? 'accent' : 'plain'} onPress={() => onOpen(message)} label={`${unread ? '还没看，' : ''}${words}${at}`}>
      <View className="dl-stack dl-stack--tight">
        {unread ? <Tag tone="now">还没看</Tag> : null}
        <View className={unread ? 'dl-strong' : undefined}>{words}</View>
        <View className="dl-soft">{at}</View>
      </View>
    </Card>
  )
}
