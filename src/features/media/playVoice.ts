import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

/** One voice: tap to hear, tap to stop. It stops with its page. */
export function usePlayVoice(url: string): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false)
  const audio = useRef<Taro.InnerAudioContext | undefined>(undefined)
  useEffect(() => () => audio.current?.destroy(), [])
  const toggle = () => {
    if (playing) {
      audio.current?.stop()
      setPlaying(false)
      return
    }
    audio.current?.destroy()
    const context = Taro.createInnerAudioContext()
    audio.current = context
    context.src = url
    context.onEnded(() => setPlaying(false))
    context.onError(() => setPlaying(false))
    context.play()
    setPlaying(true)
  }
  return { playing, toggle }
}
