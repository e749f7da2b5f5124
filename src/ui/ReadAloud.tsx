import { useEffect, useState } from 'react'
import { Button } from './Button'
import { canReadAloud, readAloud, stopReading } from './voice'

/** Reads the page's words to whoever cannot. Absent where there is no voice. */
export function ReadAloud({ words }: { words: string }) {
  const [reading, setReading] = useState(false)
  useEffect(() => stopReading, [])
  if (!canReadAloud()) return null
  const toggle = () => {
    if (reading) stopReading()
    else readAloud(words, () => setReading(false))
    setReading(!reading)
  }
  return (
    <Button kind="quiet" inline icon={reading ? 'stop' : 'speaker'} onPress={toggle}>
      {reading ? '停一停' : '读给我听'}
    </Button>
  )
}
