import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { MEDIA_LIMITS } from '../../../domain/media/vocab'
import { recordVoice, type Recording } from '../../platform/recordVoice'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import type { HandIn } from './useHandIn'

/** A tap begins, a tap ends: the seconds stand large while she speaks. */
export function RecordVoice({ may, onRecorded }: { may: () => boolean; onRecorded: HandIn['add'] }) {
  const [seconds, setSeconds] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const recording = useRef<Recording | undefined>(undefined)
  useEffect(() => {
    if (seconds === null) return undefined
    const timer = setTimeout(() => setSeconds(seconds + 1), 1000)
    return () => clearTimeout(timer)
  }, [seconds])
  useEffect(() => () => recording.current?.stop(), [])

  const begin = async () => {
    if (!may()) return
    const begun = await recordVoice(MEDIA_LIMITS.voiceSeconds)
    if (typeof begun === 'string') return setFault(begun)
    setFault('')
    recording.current = begun
    setSeconds(0)
    const startedAt = Date.now()
    const file = await begun.done
    setSeconds(null)
    onRecorded('voice', file, Math.max(1, Math.min(MEDIA_LIMITS.voiceSeconds, Math.round((Date.now() - startedAt) / 1000))))
  }

  if (seconds === null) {
    return (
      <View className="dl-stack dl-stack--tight">
        <Button icon="mic" onPress={() => void begin()}>不写字，录一段话</Button>
        {fault ? <Note kind="care">{fault}</Note> : null}
      </View>
    )
  }
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <Figure value={`${seconds}秒`} label="正在录，说家乡话也行，最多一分钟" />
        <Button icon="stop" onPress={() => recording.current?.stop()}>说完了</Button>
      </View>
    </Card>
  )
}
