import { Image, View } from '@tarojs/components'
import type { MediaToReview, WordsToReview } from '../../../domain/media/contract'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { SendButton } from '../../frame/SendButton'
import { ReviewButtons } from './MediaOfWish'
import { VoiceButton } from './VoiceButton'

function MediaCard({ media, onDone }: { media: MediaToReview; onDone: () => void }) {
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{media.title}</View>
        {media.reports > 0 ? <Note kind="care">{`有${media.reports}位乡亲觉得不合适`}</Note> : null}
        {media.kind === 'photo' ? <Image className="media-photo" src={media.url} mode="aspectFill" ariaLabel="要核对的照片" /> : <VoiceButton url={media.url} seconds={media.seconds} />}
        <ReviewButtons mediaId={media.mediaId} shown={false} onDone={onDone} />
      </View>
    </Card>
  )
}

function WordsCard({ words, onDone }: { words: WordsToReview; onDone: () => void }) {
  const review = useSend('media.reviewWords')
  const toast = useToast()
  const say = (show: boolean) => review.send({ orderId: words.orderId, show }).then(() => {
    toast(show ? '大家看得到了' : '只给来帮忙的人看')
    onDone()
  }, () => {})
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-soft">{`“${words.title}”的评价`}</View>
        <View className="dl-lead">{words.words}</View>
        <View className="dl-stack dl-stack--tight">
          <SendButton send={review} icon="check" busy="正在记下…" onPress={() => void say(true)}>可以给大家看</SendButton>
          <Button kind="quiet" icon="close" onPress={() => void say(false)}>不合适，收起来</Button>
        </View>
      </View>
    </Card>
  )
}

/** What waits for the station's eye before anybody else sees it. */
export function ReviewDesk() {
  const read = useReadPages('media.toReview', {})
  return (
    <Loaded read={read} kind="list">
      {(pages) => {
        const media = pages.flatMap((page) => page.media)
        const words = pages.flatMap((page) => page.words)
        if (media.length + words.length === 0) return <EmptyState scene="door" words="没有等着核对的照片、录音和话。" />
        return (
          <View className="dl-stack">
            <Note>没有不合适的内容，也没露出电话、门牌和别人的脸，再给大家看。</Note>
            {media.map((each) => <MediaCard key={each.mediaId} media={each} onDone={read.again} />)}
            {words.map((each) => <WordsCard key={each.orderId} words={each} onDone={read.again} />)}
            <More paging={read} />
          </View>
        )
      }}
    </Loaded>
  )
}
