import { Image, View } from '@tarojs/components'
import { pickPhotos } from '../../platform/pickPhotos'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Meter } from '../../ui/Meter'
import { Note } from '../../ui/Note'
import { RecordVoice } from './RecordVoice'
import type { HandedIn, HandIn } from './useHandIn'
import { useMediaConsent } from './useMediaConsent'
import { VoiceButton } from './VoiceButton'

function Handed({ item, media: { remove, again } }: { item: HandedIn; media: HandIn }) {
  const { kind, file, seconds, mediaId, fault, part } = item
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        {kind === 'photo' ? <Image className="media-photo" src={file.address} mode="aspectFill" ariaLabel="选好的照片" /> : <VoiceButton url={file.address} seconds={seconds} />}
        {mediaId ? <View className="dl-soft">{kind === 'photo' ? '照片传好了' : '录音传好了'}</View> : fault ? <Note kind="care">{fault}</Note> : <Meter value={Math.round(part * 100)} max={100} words="正在传…" />}
        <View className="dl-stack dl-stack--tight">
          {fault ? <Button icon="refresh" onPress={() => void again(item)}>再传一次</Button> : null}
          <Button kind="quiet" icon="close" onPress={() => remove(item.key)}>{kind === 'photo' ? '不要这张' : '重新录'}</Button>
        </View>
      </View>
    </Card>
  )
}

/** A voice in place of words, and photos if they help: both may be left out (N2, R-F5). */
export function AddMedia({ media, own }: { media: HandIn; own: boolean }) {
  const { agreed, sheet } = useMediaConsent(own)
  const pick = async () => {
    if (!agreed('photo')) return
    for (const file of await pickPhotos(media.photosLeft)) media.add('photo', file)
  }
  return (
    <View className="dl-stack">
      {media.items.map((item) => <Handed key={item.key} item={item} media={media} />)}
      {media.voice ? null : <RecordVoice may={() => agreed('voice')} onRecorded={media.add} />}
      {media.photosLeft > 0 ? <Button icon="camera" onPress={() => void pick()}>加照片（可以不加）</Button> : null}
      {sheet}
      {media.items.length > 0 ? <View className="dl-soft">先只有站里看得到听得到，核对过才给来帮忙的人。照片里的位置会去掉。</View> : null}
    </View>
  )
}
