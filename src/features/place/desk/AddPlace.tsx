import { View } from '@tarojs/components'
import { useState } from 'react'
import { PHONE_FORM } from '../../../../domain/ground/contact'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { KINDS_BELOW, PLACE_LABELS, PLACE_LIMITS, type PlaceKind } from '../../../../domain/place/vocab'
import { useSend } from '../../../client/useSend'
import { Choice } from '../../../ui/form/Choice'
import { Field } from '../../../ui/form/Field'
import { Note } from '../../../ui/Note'
import { Sheet } from '../../../ui/Sheet'
import { useToast } from '../../../ui/Toast'
import { SendButton } from '../../../frame/SendButton'
import { sayPlace } from '../sayPlace'

type Below = Exclude<PlaceKind, 'centre'>
const SAID: Record<Below, { example: string; note: string }> = {
  subCentre: { example: '云川镇', note: '乡镇、街道一级' },
  station: { example: '青禾村', note: '村、社区一级' },
  base: { example: '青禾果园实践基地', note: '能常年办活动的地方，像果园、书院、企业' },
  point: { example: '古戏台实践点', note: '小一些的地方，像戏台、广场、农家院' },
  post: { example: '路口文明驿站', note: '歇脚、喝水、避雨的地方' },
}

interface AddPlaceProps {
  parent: PlaceDetail
  onClose: () => void
  onAdded: (placeId: string) => void
}

/** A place more below this one. Hours, rooms and the map point are filled in on its own page afterwards. */
export function AddPlace({ parent, onClose, onAdded }: AddPlaceProps) {
  const kinds = KINDS_BELOW[parent.kind] as readonly Below[]
  const add = useSend('place.add')
  const toast = useToast()
  const [kind, setKind] = useState<Below>(kinds[0] ?? 'post')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState(parent.phone)
  const send = () => {
    if (!name.trim()) return toast('先写叫什么')
    if (!PHONE_FORM.test(phone.trim())) return toast('电话好像不对，写手机号，或者带区号的座机')
    add.send({ parentId: parent.placeId, kind, name: name.trim(), phone: phone.trim() }).then(({ placeId }) => {
      toast('建好了，再填上开门时间')
      onClose()
      onAdded(placeId)
    }, () => {})
  }
  return (
    <Sheet title={`在${sayPlace(parent)}下面加一个`} open onClose={onClose} action={<SendButton send={add} kind="primary" icon="check" busy="正在建…" onPress={send}>建好了</SendButton>}>
      <View className="dl-stack">
        {kinds.length > 1 ? <Choice<Below> label="是哪一种" layout="rows" options={kinds.map((value) => ({ value, label: PLACE_LABELS[value], note: SAID[value].note }))} value={kind} onChange={setKind} /> : null}
        <Field label="叫什么" value={name} onChange={setName} max={PLACE_LIMITS.nameMax} placeholder={`比如：${SAID[kind].example}`} />
        <Field label="打哪个电话找得到人" value={phone} onChange={setPhone} max={20} hint="大家都看得到。写值班电话，不写私人号码。" />
        {kind === 'station' ? <Note icon="info">写村名就行，“实践站”会自动加上。</Note> : null}
      </View>
    </Sheet>
  )
}
