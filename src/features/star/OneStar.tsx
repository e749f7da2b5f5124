import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate, sayMinutes } from '../../../domain/calendar/speech'
import type { StarLine } from '../../../domain/star/contract'
import { STAR_LABELS } from '../../../domain/star/starRules'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'
import { SayWhy } from './SayWhy'

function Candidate({ star: { starId, personName, level } }: { star: StarLine }) {
  const [aside, setAside] = useState(false)
  const notice = useSend('star.putOnNotice')
  const put = useSend('star.setAside')
  const toast = useToast()
  const putUp = () => notice.send({ starId }).then(() => toast('公示出去了，村里人都看得到'), () => {})
  const setItAside = (note: string) => void put.send({ starId, note }).then(() => toast('记下了，这次不公示'), () => {})
  return (
    <>
      <SendButton kind="primary" send={notice} icon="check" busy="正在公示…" onPress={putUp}>公示</SendButton>
      <Button kind="quiet" onPress={() => setAside(true)}>先不公示</Button>
      {aside ? (
        <SayWhy
          title="先不公示" lead={`${personName}的${STAR_LABELS[level]}这次不认定，时长一分不少。`} label="为什么" example="时长还要再核对"
          button="不公示" busy="正在记下…" send={put} onSay={setItAside} onClose={() => setAside(false)}
        />
      ) : null}
    </>
  )
}

function Objected({ star: { starId, personName, level } }: { star: StarLine }) {
  const [grant, setGrant] = useState<boolean>()
  const decide = useSend('star.decide')
  const toast = useToast()
  const say = (note: string) => void decide.send({ starId, grant: grant === true, note }).then(() => toast(grant ? `认定${personName}了` : '这次不认定，记下了'), () => {})
  return (
    <>
      <Button kind="primary" icon="check" onPress={() => setGrant(true)}>核实过了，认定</Button>
      <Button kind="quiet" onPress={() => setGrant(false)}>意见属实，不认定</Button>
      {grant === undefined ? null : (
        <SayWhy
          title={grant ? '认定' : '不认定'} lead={`${personName}的${STAR_LABELS[level]}，${grant ? '核实以后可以认定。' : '这次不认定。'}`}
          label="核实的情况" optional={grant} example={grant ? '签到、签退都在' : '那天的服务对不上'}
          button={grant ? '认定' : '不认定'} busy="正在记下…" send={decide} onSay={say} onClose={() => setGrant(undefined)}
        />
      )}
    </>
  )
}

/** One star with its next step, where that is mine. */
export function OneStar({ star }: { star: StarLine }) {
  const today = dayOf(useNow())
  const { personName, level, minutes, state, noticeUntil, noticedBy, objection, mine } = star
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{`${personName} · ${STAR_LABELS[level]}`}</View>
        <View className="dl-soft">{`服务了${sayMinutes(minutes)}`}</View>
        {state === 'onNotice' ? <View className="dl-soft">{`${noticedBy}公示，到${sayDate(noticeUntil, today)}`}</View> : null}
        {objection ? <Note kind="care">{`有人说：${objection}`}</Note> : null}
        {mine && state === 'candidate' ? <Candidate star={star} /> : null}
        {mine && state === 'objected' ? <Objected star={star} /> : null}
        {!mine && state === 'objected' ? <View>等另一位同志来定</View> : null}
      </View>
    </Card>
  )
}
