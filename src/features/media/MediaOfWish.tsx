import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { MediaView } from '../../../domain/media/contract'
import { MEDIA_STATE_LABELS, REPORT_LABELS, REPORT_REASONS } from '../../../domain/media/vocab'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { VoiceButton } from './VoiceButton'

/** The station's word on one photo or voice. */
export function ReviewButtons({ mediaId, shown, onDone }: { mediaId: string; shown: boolean; onDone: () => void }) {
  const review = useSend('media.review')
  const toast = useToast()
  const say = (show: boolean) => review.send({ mediaId, show }).then(() => {
    toast(show ? '大家看得到了' : '收起来了，已经告诉本人')
    onDone()
  }, () => {})
  return (
    <View className="dl-stack dl-stack--tight">
      {shown ? null : <SendButton send={review} icon="check" busy="正在记下…" onPress={() => void say(true)}>可以给大家看</SendButton>}
      <Button kind="quiet" icon="close" onPress={() => void say(false)}>不合适，收起来</Button>
    </View>
  )
}

/** 举报: one tap on why. */
function Report({ mediaId, onDone }: { mediaId: string; onDone: () => void }) {
  const [open, setOpen] = useState(false)
  const report = useSend('media.report')
  const toast = useToast()
  const say = (why: (typeof REPORT_REASONS)[number]) => report.send({ mediaId, why }).then(() => {
    setOpen(false)
    toast('谢谢提醒，先收起来，站里会去看')
    onDone()
  }, () => {})
  return (
    <>
      <Button kind="quiet" inline onPress={() => setOpen(true)}>举报</Button>
      <Sheet title="哪里不合适" open={open} onClose={() => setOpen(false)}>
        <View className="dl-stack">
          {REPORT_REASONS.map((why) => <Button key={why} onPress={() => void say(why)}>{REPORT_LABELS[why]}</Button>)}
          {report.refusal ? <Note kind="care">{report.refusal.message}</Note> : null}
        </View>
      </Sheet>
    </>
  )
}

function One({ media, onDone }: { media: MediaView; onDone: () => void }) {
  const { mediaId, kind, url, seconds, state, mine, canReview, canReport } = media
  const look = () => void Taro.previewImage({ urls: [url] })
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        {url && kind === 'photo' ? <Image className="media-photo" src={url} mode="aspectFill" onClick={look} ariaLabel="心愿的照片" /> : null}
        {url && kind === 'voice' ? <VoiceButton url={url} seconds={seconds} /> : null}
        {mine || canReview ? <View className="dl-soft">{`${kind === 'photo' ? '照片' : '录音'}：${MEDIA_STATE_LABELS[state]}`}</View> : null}
        {canReview ? <ReviewButtons mediaId={mediaId} shown={state === 'passed'} onDone={onDone} /> : null}
        {canReport ? <Report mediaId={mediaId} onDone={onDone} /> : null}
      </View>
    </Card>
  )
}

/** Photos and voice of a wish, as far as the reader may see them. */
export function MediaOfWish({ wishId, any }: { wishId: string; any: boolean }) {
  const read = useRead('media.of', { wishId }, { enabled: any })
  if (!read.data || read.data.media.length === 0) return null
  return <View className="dl-stack">{read.data.media.map((media) => <One key={media.mediaId} media={media} onDone={read.again} />)}</View>
}
