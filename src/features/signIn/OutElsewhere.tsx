import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { askDoor, sayWhyNot } from './doors'

/** Ends what she left open somewhere else: a desk she forgot, a browser she no longer has. */
export function OutElsewhere({ children }: { children: string }) {
  const [said, setSaid] = useState('')
  const [why, setWhy] = useState('')
  const [busy, setBusy] = useState(false)
  const end = () => {
    setBusy(true)
    setWhy('')
    askDoor('out-elsewhere', {})
      .then(() => setSaid('别处都退出了，要用的那台再登录一次就好。'), (error: unknown) => setWhy(sayWhyNot(error)))
      .finally(() => setBusy(false))
  }
  if (said) return <Note icon="done">{said}</Note>
  return (
    <View className="dl-stack">
      {why ? <Note icon="warn">{why}</Note> : null}
      <Button kind="quiet" icon="shield" busy={busy ? '正在退出…' : undefined} onPress={end}>{children}</Button>
    </View>
  )
}
