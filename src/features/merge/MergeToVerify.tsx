import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate, sayDay } from '../../../domain/calendar/speech'
import type { MergeToAnswer } from '../../../domain/merge/contract'
import { MERGE_LIMITS } from '../../../domain/merge/vocab'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/form/Choice'
import { Field } from '../../ui/form/Field'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'

const joinedOn = (instant: string): string => sayDate(dayOf(instant), '').split(' ')[0] ?? ''
const NOBODY = '本站没有这个名字的登记。请他核对名字和村，再申请一次。'

/** One who asks: seen in person, number compared, then it is one person, or it is not and why. */
export function MergeToVerify({ merge }: { merge: MergeToAnswer }) {
  const today = dayOf(useNow())
  const [refusing, setRefusing] = useState(false)
  const { askerName, askerStation, name, number, at, found, people } = merge
  return (
    <Card kind="accent">
      <View className="dl-stack">
        <View className="dl-h3">{askerName}</View>
        <View className="dl-lead">{found ? `另一个站找到了他登记过的“${name}”，也核对过了，就差本站一句话。` : `说在本站也登记过，名字是“${name}”。`}</View>
        <View className="dl-soft">{`${sayDay(dayOf(at), today)}从${askerStation}申请`}</View>
        <Figure value={number} label="他手机上应该是这个号码" />
        {found ? <Agree merge={merge}>见到本人了，是同一个人</Agree> : null}
        {!found && people.length === 0 ? <Note kind="care">{NOBODY}</Note> : null}
        {people.map((person) => (
          <View key={person.personId} className="dl-stack dl-stack--tight">
            <View className="dl-lead">{`${person.name}：${joinedOn(person.joinedAt)}登记，${person.hasPhone ? '接着微信' : '没有接微信'}`}</View>
            <Agree merge={merge} personId={person.personId}>见到本人了，是同一个人</Agree>
          </View>
        ))}
        <Button kind="quiet" onPress={() => setRefusing(true)}>不是同一个人</Button>
        {refusing ? <RefuseSheet mergeId={merge.mergeId} onClose={() => setRefusing(false)} /> : null}
      </View>
    </Card>
  )
}

function Agree({ merge, personId, children }: { merge: MergeToAnswer; personId?: string; children: string }) {
  const agree = useSend('person.agreeMerge')
  const toast = useToast()
  const press = () => void agree.send({ mergeId: merge.mergeId, ...(personId ? { personId } : {}) }).then(
    ({ state }) => toast(state === 'cooling' ? '核对好了，一天后合成一个，本人随时可以停下' : '核对好了，还等他申请的那个站核对'), () => {},
  )
  return <SendButton send={agree} icon="check" busy="正在记下…" onPress={press}>{children}</SendButton>
}

const READY = ['那是另一位同名的乡亲', '请带着两个手机到站里来', '请本人来站里一趟']

function RefuseSheet({ mergeId, onClose }: { mergeId: string; onClose: () => void }) {
  const [note, setNote] = useState('')
  const refusal = useSend('person.refuseMerge')
  const toast = useToast()
  const send = () => void (note.trim() && refusal.send({ mergeId, note: note.trim() }).then(() => {
    toast('告诉他了')
    onClose()
  }, () => {}))
  return (
    <Sheet
      title="不合并，告诉他为什么" open onClose={onClose}
      action={note.trim() ? <SendButton send={refusal} kind="primary" icon="check" busy="正在告诉他…" onPress={send}>告诉他</SendButton>
        : <Button kind="primary" disabledReason="先点一句，或者写一句">告诉他</Button>}
    >
      <View className="dl-stack">
        <Choice
          label="点一句就用，还可以改" layout="rows" value={READY.find((sentence) => sentence === note)}
          options={READY.map((sentence) => ({ value: sentence, label: sentence }))} onChange={setNote}
        />
        <Field label="告诉他的话" long value={note} onChange={setNote} max={MERGE_LIMITS.noteMax} />
      </View>
    </Sheet>
  )
}
