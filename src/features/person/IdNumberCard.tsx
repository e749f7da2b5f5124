import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyFacts } from '../../../domain/person/contract'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { useSendAtOnce } from '../../frame/useSendAtOnce'

const LONGEST = 22

function Fill({ onSealed, onClose }: { onSealed: () => void; onClose: () => void }) {
  const [number, setNumber] = useState('')
  const toast = useToast()
  const { send, busy, words } = useSendAtOnce('person.setIdNumber', () => {
    toast('封存好了')
    onClose()
    onSealed()
  })
  const seal = <Button kind="primary" icon="lock" busy={busy ? '正在封存…' : undefined} onPress={() => void send({ idNumber: number })}>封存起来</Button>
  return (
    <Sheet title="填身份证号" open onClose={onClose} action={number.trim() ? seal : undefined}>
      <View className="dl-stack">
        {words ? <Note kind="care">{words}</Note> : null}
        <Field label="身份证号" hint="照着身份证填18位，最后一位可能是X" type="idcard" value={number} onChange={setNumber} max={LONGEST} />
        <Note icon="lock">号码加密封存，县里、站里谁也看不到全号，这里也只显示头尾两位。</Note>
      </View>
    </Sheet>
  )
}

/** Optional, sealed, never shown whole. */
export function IdNumberCard({ facts: { idMasked, takesIdNumbers }, onSealed }: { facts: Pick<MyFacts, 'idMasked' | 'takesIdNumbers'>; onSealed: () => void }) {
  const [filling, setFilling] = useState(false)
  const remove = useSend('person.setIdNumber')
  const toast = useToast()
  if (!takesIdNumbers && !idMasked) return <View className="dl-soft">县里还没有开通，不填也一样帮忙、一样记时长。</View>
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className={idMasked ? 'dl-h3 dl-num' : 'dl-soft'}>{idMasked || '没有填。开志愿服务证明时有的单位要，平时用不着。'}</View>
        <Button icon="edit" onPress={() => setFilling(true)}>{idMasked ? '换一个' : '填身份证号'}</Button>
        {idMasked ? (
          <SendButton kind="quiet" send={remove} busy="正在去掉…" onPress={() => void remove.send({ idNumber: '' }).then(() => toast('去掉了'), () => {})}>去掉</SendButton>
        ) : null}
      </View>
      {filling ? <Fill onSealed={onSealed} onClose={() => setFilling(false)} /> : null}
    </Card>
  )
}
