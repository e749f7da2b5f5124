import { Button } from '../../ui/Button'
import { usePlayVoice } from './playVoice'

/** Hear what was said. */
export function VoiceButton({ url, seconds }: { url: string; seconds: number }) {
  const { playing, toggle } = usePlayVoice(url)
  return <Button icon={playing ? 'stop' : 'speaker'} onPress={toggle}>{playing ? '停下' : `听录音（${seconds}秒）`}</Button>
}
