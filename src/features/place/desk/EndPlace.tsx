import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { useSend } from '../../../client/useSend'
import { Check } from '../../../ui/form/Check'
import { Field } from '../../../ui/form/Field'
import { Note } from '../../../ui/Note'
import { Sheet } from '../../../ui/Sheet'
import { useToast } from '../../../ui/Toast'
import { SendButton } from '../../../frame/SendButton'
import { sayPlace } from '../sayPlace'

interface EndPlaceProps {
  place: PlaceDetail
  onClose: () => void
}

/** A base, point or post shuts its door. What has happened there stays written. */
export function EndPlace({ place, onClose }: EndPlaceProps) {
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState(false)
  const close = useSend('place.close')
  const toast = useToast()
  const name = sayPlace(place)
  const send = () => {
    if (!reason.trim()) return toast('先写一句为什么关')
    if (!sure) return toast('先点一下“我核对过了”')
    close.send({ placeId: place.placeId, reason: reason.trim() }).then(() => {
      toast(`${name}关了`)
      onClose()
    }, () => {})
  }
  return (
    <Sheet title={`关掉${name}`} open onClose={onClose} action={<SendButton send={close} kind="primary" icon="check" busy="正在关…" onPress={send}>关掉</SendButton>}>
      <View className="dl-stack">
        <Field label="为什么关" value={reason} onChange={setReason} max={PLACE_LIMITS.reasonMax} long hint="大家看得到，写给乡亲看。" />
        <Note icon="info">关了以后，附近阵地里就没有它了；以前在这里办过的事都还查得到。关了不能再打开，要用就再建一个。</Note>
        <Check label="我核对过了" note={`关的是${name}`} checked={sure} onChange={setSure} />
      </View>
    </Sheet>
  )
}
