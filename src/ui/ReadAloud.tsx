import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Icon } from './Icon'
import { Press } from './Press'
import { canReadAloud, readAloud, stopReading } from './voice'

interface ReadAloudProps {
  words: string
  className?: string
}

/** Reads the page's words to whoever cannot. Absent where there is no voice. */
export function ReadAloud({ words, className = 'dl-read' }: ReadAloudProps) {
  const [reading, setReading] = useState(false)
  useEffect(() => stopReading, [])
  if (!canReadAloud()) return null
  const toggle = () => {
    if (reading) stopReading()
    else readAloud(words, () => setReading(false))
    setReading(!reading)
  }
  return (
    <Press className={className} onPress={toggle}>
      <Icon name={reading ? 'stop' : 'speaker'} size="small" />
      <View className="dl-read__words">{reading ? '停一停' : '读给我听'}</View>
    </Press>
  )
}
