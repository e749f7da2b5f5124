import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { MyFacts } from '../../../domain/person/contract'
import { SEX_LABELS } from '../../../domain/person/facts'
import type { Sex } from '../../../domain/person/idNumber'
import { CATEGORY_LABELS } from '../../../domain/ground/categories'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/form/Choice'
import { DayField } from '../../ui/form/DayField'
import { Field } from '../../ui/form/Field'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { IdNumberCard } from './IdNumberCard'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'
import { ADDRESS_MAX } from '../../../domain/ground/contact'

const OLDEST = '1900-01-01'
type SexChoice = Sex | 'unsaid'
const SEXES: readonly { value: SexChoice; label: string }[] = [
  { value: 'female', label: SEX_LABELS.female }, { value: 'male', label: SEX_LABELS.male }, { value: 'unsaid', label: '不说' },
]

const sayHelp = ({ skills, services }: MyFacts): string => [skills, services.map((service) => CATEGORY_LABELS[service]).join('、')].filter(Boolean).join('；')

function Form({ facts }: { facts: MyFacts }) {
  const today = dayOf(useNow())
  const [sex, setSex] = useState<SexChoice>(facts.sex || 'unsaid')
  const [bornOn, setBornOn] = useState(facts.bornOn)
  const [phone, setPhone] = useState(facts.phone)
  const [address, setAddress] = useState(facts.address)
  const send = useSend('person.setFacts')
  const toast = useToast()
  const byNumber = facts.idMasked !== ''
  const save = () => void send.send({
    ...(byNumber ? {} : { sex: sex === 'unsaid' ? '' : sex, bornOn }), ...(phone.trim() ? { phone } : {}), address,
  }).then(() => toast('记下了'), () => {})
  return (
    <View className="dl-stack">
      {byNumber ? null : <Choice<SexChoice> label="性别" layout="segments" options={SEXES} value={sex} onChange={setSex} />}
      {byNumber ? null : <DayField label="生日" value={bornOn || undefined} onChange={setBornOn} today={today} first={OLDEST} last={today} />}
      <Field label="电话" type="number" optional value={phone} onChange={setPhone} max={20} placeholder="11位手机号" />
      <Field label="住址" optional value={address} onChange={setAddress} max={ADDRESS_MAX} placeholder="几组几号" />
      <SendButton kind="primary" send={send} icon="check" busy="正在记下…" onPress={save}>记下来</SendButton>
    </View>
  )
}

/** The eight facts about me, each of them mine to say or to leave out (R-67-3). */
export function FactsScreen() {
  const read = useRead('person.facts', {})
  return (
    <Screen title="我的资料" lead="除了名字和村，都可以不填">
      <Loaded read={read}>
        {(facts) => (
          <View className="dl-stack dl-stack--loose">
            <Card>
              <View className="dl-stack dl-stack--tight">
                <View className="dl-h2">{facts.name}</View>
                <View className="dl-soft">{facts.stationName}</View>
                {facts.idMasked ? <View className="dl-soft">{[facts.sex && SEX_LABELS[facts.sex], facts.bornOn].filter(Boolean).join(' · ')}</View> : null}
                {sayHelp(facts) ? <View className="dl-soft">{`会帮的：${sayHelp(facts)}`}</View> : null}
              </View>
            </Card>
            <Form key={`${facts.idMasked}:${facts.bornOn}`} facts={facts} />
            <Section title="身份证号"><IdNumberCard facts={facts} onSealed={read.again} /></Section>
            <Note icon="shield">电话和住址只给答应来帮您的人看，谁看过都有记录。名字写错了，请站里的同志改。</Note>
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
