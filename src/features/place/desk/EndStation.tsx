import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceLine } from '../../../../domain/place/contract'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { useSend } from '../../../client/useSend'
import { Check } from '../../../ui/form/Check'
import { Field } from '../../../ui/form/Field'
import { Note } from '../../../ui/Note'
import { Sheet } from '../../../ui/Sheet'
import { useToast } from '../../../ui/Toast'
import { SendButton } from '../../../frame/SendButton'
import { PickOtherStation } from './PickOtherStation'
import { sayPlace } from '../sayPlace'

interface EndStationProps {
  station: PlaceDetail
  /** 并站 (reform), or closed with somebody to take over. */
  how: 'merge' | 'close'
  onClose: () => void
  /** The station that answers from now on. */
  onEnded: (placeId: string) => void
}

const WORDS = {
  merge: { title: '并到别的站', why: '为什么并', example: '比如：撤并建制村', go: '并过去', busy: '正在并站…' },
  close: { title: '关站，由别的站接手', why: '为什么关', example: '比如：整村搬迁', go: '关站', busy: '正在关站…' },
} as const

/** A station ends and another takes over everything. What that is, is said before; who does it says she has looked. */
export function EndStation({ station, how, onClose, onEnded }: EndStationProps) {
  const { title, why, example, go, busy } = WORDS[how]
  const [into, setInto] = useState<PlaceLine>()
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState(false)
  const end = useEnd(how)
  const toast = useToast()
  const name = sayPlace(station)
  const send = () => {
    if (!into) return toast('先点一个站来接')
    if (!reason.trim()) return toast(`先写一句${why}`)
    if (!sure) return toast('先点一下“我核对过了”')
    end.go({ stationId: station.placeId, intoId: into.placeId, reason: reason.trim() }).then(() => {
      toast(`办好了，${name}的事几分钟里都搬到${sayPlace(into)}`)
      onClose()
      onEnded(into.placeId)
    }, () => {})
  }
  return (
    <Sheet title={`${name}${title}`} open onClose={onClose} action={<SendButton send={end.send} kind="primary" icon="check" busy={busy} onPress={send}>{into ? `${go}，由${sayPlace(into)}接` : go}</SendButton>}>
      <View className="dl-stack">
        <PickOtherStation station={station} value={into} onPick={(other) => { setInto(other); setSure(false) }} />
        <Field label={why} value={reason} onChange={setReason} max={PLACE_LIMITS.reasonMax} long hint="大家看得到，写给乡亲看。" placeholder={example} />
        {into ? <WhatMoves name={name} into={sayPlace(into)} /> : null}
        {into ? <Check label="我核对过了" note={`${name}的事，以后都归${sayPlace(into)}`} checked={sure} onChange={setSure} /> : null}
      </View>
    </Sheet>
  )
}

/** Merging and closing are one thing to the person who does it, and two actions. */
function useEnd(how: 'merge' | 'close') {
  const merge = useSend('place.merge')
  const close = useSend('place.close')
  const go = ({ stationId, intoId, reason }: { stationId: string; intoId: string; reason: string }): Promise<unknown> =>
    (how === 'merge' ? merge.send({ stationId, intoId, reason }) : close.send({ placeId: stationId, takeOverId: intoId, reason }))
  return { send: how === 'merge' ? merge : close, go }
}

function WhatMoves({ name, into }: { name: string; into: string }) {
  return (
    <>
      <Note icon="info">{`搬到${into}的有：${name}的村民和户、网格、心愿和正在帮的忙、队伍、基地和驿站、积分经费和货架、没取的货、在任的岗位。`}</Note>
      <Note icon="info">{`不变的有：每个人的积分和服务时长。以前的记录照当时的写；扫${name}的旧码、点旧链接，会指到${into}。`}</Note>
      <Note kind="care">并过去就分不回来了，请再看一遍站名。</Note>
    </>
  )
}
