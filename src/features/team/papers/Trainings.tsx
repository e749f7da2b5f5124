import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../../domain/calendar/shanghai'
import { sayDate, sayMinutes } from '../../../../domain/calendar/speech'
import { PAPER_LIMITS } from '../../../../domain/team/papers/vocab'
import { TRAINING_FOR, TRAINING_FOR_LABELS, type TrainingFor } from '../../../../domain/team/papers/training'
import { useReadPages } from '../../../client/useRead'
import { useSend } from '../../../client/useSend'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/form/Choice'
import { Field } from '../../../ui/form/Field'
import { Note } from '../../../ui/Note'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'
import { Stepper } from '../../../ui/form/Stepper'
import { useToast } from '../../../ui/Toast'
import { Loaded } from '../../../frame/Loaded'
import { More } from '../../../frame/More'
import { SendButton } from '../../../frame/SendButton'
import { DayField } from '../../../ui/form/DayField'
import { eachMember } from '../eachMember'
import { TeamPick } from '../TeamPick'

const PURPOSES = TRAINING_FOR.map((value) => ({ value, label: TRAINING_FOR_LABELS[value] }))

function NewTraining({ placeId, today, onClose }: { placeId: string; today: string; onClose: () => void }) {
  const record = useSend('team.recordTraining')
  const toast = useToast()
  const [name, setName] = useState('')
  const [organiser, setOrganiser] = useState('')
  const [content, setContent] = useState('')
  const [minutes, setMinutes] = useState(60)
  const [day, setDay] = useState<string>(today)
  const [purpose, setPurpose] = useState<TrainingFor>('service')
  const send = () => {
    if (!name.trim() || !organiser.trim()) return toast(name.trim() ? '再写是谁办的' : '先写培训叫什么')
    record.send({ placeId, name: name.trim(), content: content.trim(), minutes, organiser: organiser.trim(), day, purpose }).then(() => {
      toast('登记好了，再把参加的队伍写上')
      onClose()
    }, () => {})
  }
  return (
    <Sheet title="登记培训" open onClose={onClose} action={<SendButton send={record} kind="primary" icon="check" busy="正在登记…" onPress={send}>登记</SendButton>}>
      <View className="dl-stack">
        <Field label="培训叫什么" value={name} onChange={setName} max={PAPER_LIMITS.trainingNameMax} />
        <Field label="谁办的" value={organiser} onChange={setOrganiser} max={PAPER_LIMITS.organiserMax} />
        <Field label="讲了什么" long optional value={content} onChange={setContent} max={PAPER_LIMITS.contentMax} />
        <Choice<TrainingFor> label="哪种培训" layout="segments" options={PURPOSES} value={purpose} onChange={setPurpose} />
        <Stepper label="学了多久" value={minutes} onChange={setMinutes} min={30} max={600} step={30} unit="分钟" />
        <DayField label="哪天" value={day} onChange={setDay} today={today} first={addDays(today, -366)} last={today} />
      </View>
    </Sheet>
  )
}

function WhoWasThere({ trainingId, onClose }: { trainingId: string; onClose: () => void }) {
  const add = useSend('team.addToTraining')
  const toast = useToast()
  const [teamId, setTeamId] = useState<string>()
  const go = async () => {
    if (!teamId) return toast('先点一支队伍')
    const count = await eachMember(teamId, (personIds) => add.send({ trainingId, personIds }))
    toast(count > 0 ? `写好了，队里${count}人` : '这支队伍还没有人')
    onClose()
  }
  return (
    <Sheet title="谁参加了" open onClose={onClose} action={<SendButton send={add} kind="primary" icon="check" busy="正在写…" onPress={() => void go().catch(() => {})}>这支队伍都参加了</SendButton>}>
      <TeamPick label="哪支队伍" value={teamId} onPick={setTeamId} />
    </Sheet>
  )
}

/** What was learnt, by whom; never counted as service (R-67-6). */
export function Trainings({ placeId, today }: { placeId: string; today: string }) {
  const read = useReadPages('team.trainings', {})
  const [open, setOpen] = useState(false)
  const [adding, setAdding] = useState('')
  return (
    <Section title="培训">
      <Loaded read={read} kind="list">
        {(pages) => (
          <View className="dl-stack">
            {pages.flatMap((page) => page.trainings).map(({ trainingId, name, organiser, day, minutes, people, purpose }) => (
              <Card key={trainingId}>
                <View className="dl-stack dl-stack--tight">
                  <View className="dl-h3">{name}</View>
                  <View className="dl-soft">{`${sayDate(day, today)}，${sayMinutes(minutes)}，${organiser}，${TRAINING_FOR_LABELS[purpose]}`}</View>
                  <View>{`${people}人参加`}</View>
                  <Button inline icon="people" onPress={() => setAdding(trainingId)}>写上参加的队伍</Button>
                </View>
              </Card>
            ))}
            <More paging={read} />
            <Note>培训单独记，不算服务时长。</Note>
            <Button icon="plus" onPress={() => setOpen(true)}>登记一次培训</Button>
          </View>
        )}
      </Loaded>
      {open ? <NewTraining placeId={placeId} today={today} onClose={() => setOpen(false)} /> : null}
      {adding ? <WhoWasThere trainingId={adding} onClose={() => setAdding('')} /> : null}
    </Section>
  )
}
