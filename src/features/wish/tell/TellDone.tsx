import { View } from '@tarojs/components'
import { sayDate } from '../../../../domain/calendar/speech'
import { useConnection } from '../../../frame/useConnection'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Note } from '../../../ui/Note'
import { RingMe } from '../../notice/RingMe'
import { openWishDetail } from '../openWish'

interface TellDoneProps {
  /** Missing while it waits to get through. */
  wishId?: string
  /** The Shanghai day of the station's promise. */
  answerBy: string
  today: string
  onAnother: () => void
}

/** It is said. What happens next, and by when. */
export function TellDone({ wishId, answerBy, today, onAnother }: TellDoneProps) {
  const { answered } = useConnection()
  if (!wishId) {
    return (
      <View className="dl-stack">
        <EmptyState scene="lantern" words={`替您存好了。现在${answered ? '那边收不下' : '没有信号'}，送得到的时候自动送到站里，您不用再说一遍。`} />
        <Button icon="plus" onPress={onAnother}>再说一个</Button>
      </View>
    )
  }
  return (
    <View className="dl-stack">
      <EmptyState scene="magpie" words={`站里收到了。最晚${sayDate(answerBy, today)}前给您回话。`} />
      <Note icon="phone">等不及的事，可以点上面的“打电话”直接跟站里说。</Note>
      <Button kind="primary" icon="next" onPress={() => openWishDetail(wishId)}>看看这个心愿</Button>
      <RingMe />
      <Button kind="quiet" onPress={onAnother}>再说一个</Button>
    </View>
  )
}
