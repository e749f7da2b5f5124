import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../../domain/calendar/shanghai'
import { sayDate, sayMinutes } from '../../../../domain/calendar/speech'
import type { MyPapers as Papers } from '../../../../domain/team/papers/contract'
import { LICENCE_KINDS, LICENCE_LABELS, type LicenceKind } from '../../../../domain/person/licenceKinds'
import { useRead } from '../../../client/useRead'
import { useSend } from '../../../client/useSend'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/form/Choice'
import { Field } from '../../../ui/form/Field'
import { Note } from '../../../ui/Note'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'
import { useToast } from '../../../ui/Toast'
import { Loaded } from '../../../frame/Loaded'
import { SendButton } from '../../../frame/SendButton'
import { ChildWishes } from '../ChildWishes'
import { DayField } from '../../../ui/form/DayField'
import { LicenceCard } from './LicenceToSee'
import { sayUntil } from '../sayTeam'

const KINDS = LICENCE_KINDS.map((value) => ({ value, label: LICENCE_LABELS[value] }))
const TEN_YEARS = 3_653

function TellLicence({ today, onClose }: { today: string; onClose: () => void }) {
  const tell = useSend('team.tellLicence')
  const toast = useToast()
  const [kind, setKind] = useState<LicenceKind>()
  const [until, setUntil] = useState<string>()
  const [tail, setTail] = useState('')
  const send = () => {
    if (!kind || !until) return toast(kind ? '再选一下到哪天为止' : '先点一下是哪种证')
    tell.send({ kind, until, ...(tail.trim() ? { tail: tail.trim() } : {}) }).then(() => {
      toast('记下了，带上原件给站里或队长看一眼就行')
      onClose()
    }, () => {})
  }
  return (
    <Sheet title="登记证书" open onClose={onClose} action={<SendButton send={tell} kind="primary" icon="check" busy="正在记下…" onPress={send}>记下来</SendButton>}>
      <View className="dl-stack">
        <Choice<LicenceKind> label="哪种证" options={KINDS} value={kind} onChange={setKind} />
        <DayField label="到哪天为止" value={until} onChange={setUntil} today={today} first={today} last={addDays(today, TEN_YEARS)} />
        <Field label="证号最后四位" optional value={tail} onChange={setTail} max={4} hint="只要四位，分得清是哪张就行" />
      </View>
    </Sheet>
  )
}

function Covers({ covers, today }: { covers: Papers['covers']; today: string }) {
  if (covers.length === 0) return <View className="dl-soft">还没有上意外险。有点风险的事，站里会先给您上。</View>
  return (
    <View className="dl-stack">
      {covers.map(({ coverId, insurer, words, from, until }) => (
        <Card key={coverId}>
          <View className="dl-h3">{`意外险 ${words}`}</View>
          <View>{`${insurer}，${sayDate(from, today)}起，${sayUntil(until, today).words}`}</View>
        </Card>
      ))}
    </View>
  )
}

/** Licences, covers and trainings: my own, and nobody else's business. */
export function MyPapers({ today, volunteer }: { today: string; volunteer: boolean }) {
  const read = useRead('team.myPapers', {})
  const [open, setOpen] = useState(false)
  return (
    <Loaded read={read} kind="list">
      {({ licences, covers, trainings, vettedUntil }) => (
        <View className="dl-stack dl-stack--loose">
          {vettedUntil >= today ? <ChildWishes until={vettedUntil} today={today} /> : null}
          <Section title="我的证书">
            <View className="dl-stack">
              {licences.map((one) => <Card key={one.licenceId}><LicenceCard licence={one} today={today} /></Card>)}
              {licences.length === 0 ? <View className="dl-soft">有电工证、驾驶证这些的话，登记一下，能帮上更多忙。</View> : null}
              {volunteer ? <Button icon="plus" onPress={() => setOpen(true)}>登记证书</Button> : null}
            </View>
          </Section>
          <Section title="我的保险"><Covers covers={covers} today={today} /></Section>
          {trainings.length > 0 ? (
            <Section title="我参加的培训">
              <View className="dl-stack">
                {trainings.map(({ trainingId, name, minutes, organiser, day }) => (
                  <Card key={trainingId}>
                    <View className="dl-h3">{name}</View>
                    <View className="dl-soft">{`${sayDate(day, today)}，学了${sayMinutes(minutes)}，${organiser}`}</View>
                  </Card>
                ))}
                <Note>培训单独记，不算服务时长。</Note>
              </View>
            </Section>
          ) : null}
          {open ? <TellLicence today={today} onClose={() => setOpen(false)} /> : null}
        </View>
      )}
    </Loaded>
  )
}
