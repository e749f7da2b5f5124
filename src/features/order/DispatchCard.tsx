import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrderDetail } from '../../../domain/order/contract'
import { DISPATCH_STATE_LABELS } from '../../../domain/order/dispatch/vocab'
import { ORDER_LIMITS } from '../../../domain/order/vocab'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/form/Field'
import { Sheet } from '../../ui/Sheet'
import { Tag } from '../../ui/Tag'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { AskMembers } from './AskMembers'
import { HandToTeam } from './HandToTeam'

const TONES = { none: 'quiet', asked: 'wait', taken: 'done', returned: 'quiet', lapsed: 'quiet' } as const

function GiveBack({ orderId }: { orderId: string }) {
  const back = useSend('order.giveBack')
  const toast = useToast()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const go = () => {
    if (!reason.trim()) return toast('说一句为什么，站里好再想办法')
    back.send({ orderId, reason: reason.trim() }).then(() => { toast('告诉站里了，会再请别人'); setOpen(false) }, () => {})
  }
  return (
    <>
      <Button kind="quiet" icon="undo" onPress={() => setOpen(true)}>队里来不了</Button>
      <Sheet title="退回站里" open={open} onClose={() => setOpen(false)} action={<SendButton send={back} kind="primary" busy="正在告诉站里…" onPress={go}>退回去</SendButton>}>
        <Field label="为什么来不了" value={reason} onChange={setReason} max={ORDER_LIMITS.reasonMax} placeholder="比如：这几天都在收稻子" />
      </Sheet>
    </>
  )
}

/** Which team has it and how that stands; for the station and the team's leader, what they may do. */
export function DispatchCard({ order }: { order: OrderDetail }) {
  const { orderId, can, dispatch } = order
  const live = dispatch && (dispatch.state === 'asked' || dispatch.state === 'taken')
  if (!live && !can.includes('dispatch')) return null
  return (
    <Card kind={can.includes('takeOn') ? 'accent' : 'plain'}>
      <View className="dl-stack dl-stack--tight">
        {dispatch ? <View className="dl-h3">{dispatch.teamName}</View> : null}
        {dispatch ? <Tag tone={TONES[dispatch.state]}>{DISPATCH_STATE_LABELS[dispatch.state]}</Tag> : null}
        {can.includes('takeOn') ? <View>站里想请您的队来帮。能来就点下面的“我们队接下”，来不了也请说一声。</View> : null}
        {can.includes('askMembers') ? <AskMembers orderId={orderId} /> : null}
        {can.includes('dispatch') ? <HandToTeam order={order} /> : null}
        {can.includes('giveBackDispatch') ? <GiveBack orderId={orderId} /> : null}
      </View>
    </Card>
  )
}
