import { useState } from 'react'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { PHONE_FORM } from '../../../../domain/ground/contact'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { Field } from '../../../ui/form/Field'
import { Note } from '../../../ui/Note'
import { EditSheet } from './EditSheet'

/** 改名字. What bears a station's name follows by itself. */
export function EditName({ place: { placeId, kind, name }, onClose }: { place: PlaceDetail; onClose: () => void }) {
  const [typed, setTyped] = useState(name)
  return (
    <EditSheet title="改名字" placeId={placeId} edit={() => (typed.trim() ? { name: typed.trim() } : '名字不能空着')} done="名字改好了" onClose={onClose}>
      <Field label="叫什么" value={typed} onChange={setTyped} max={PLACE_LIMITS.nameMax} />
      {kind === 'station' ? <Note icon="info">写村名就行，“实践站”会自动加上。心愿、队伍、货架上的村名，几分钟里都会跟着变；已经记下的服务时长不改，照当时的写。</Note> : null}
    </EditSheet>
  )
}

/** 改电话. */
export function EditPhone({ place: { placeId, phone }, onClose }: { place: PlaceDetail; onClose: () => void }) {
  const [typed, setTyped] = useState(phone)
  return (
    <EditSheet title="改电话" placeId={placeId} edit={() => (PHONE_FORM.test(typed.trim()) ? { phone: typed.trim() } : '电话好像不对，写手机号，或者带区号的座机')} done="电话改好了，大家马上打得通" onClose={onClose}>
      <Field label="打哪个电话找得到人" type="text" value={typed} onChange={setTyped} max={20} hint="大家都看得到。写值班电话，不写私人号码。" />
    </EditSheet>
  )
}
