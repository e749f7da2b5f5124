import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { sayPoints } from '../points/sayPoints'
import { SendButton } from '../../frame/SendButton'
import { pointsIn } from './pointsIn'

/** How many of mine go into the household's. */
export function PoolPoints({ mine, onClose }: { mine: number; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const pool = useSend('household.pool')
  const toast = useToast()
  const points = pointsIn(typed)
  const missing = points === 0 ? '先写放多少分' : points > mine ? `您自己只有${sayPoints(mine)}` : ''
  const send = () => void pool.send({ points }).then(() => {
    toast(`放进去了，${sayPoints(points)}`)
    onClose()
  }, () => {})
  return (
    <Sheet
      title="放积分到家里" open onClose={onClose}
      action={missing ? <Button kind="primary" disabledReason={missing}>放进去</Button> : <SendButton kind="primary" icon="check" send={pool} busy="正在放…" onPress={send}>放进去</SendButton>}
    >
      <View className="dl-stack">
        <Field label="放多少分" hint={`您自己有${sayPoints(mine)}`} type="number" value={typed} onChange={setTyped} max={7} />
        <Note kind="care">放进去就是全家的，不能再拿回来；分户的时候，由站里写明分多少。</Note>
      </View>
    </Sheet>
  )
}
