import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../../domain/calendar/shanghai'
import type { MemberLine } from '../../../../domain/team/contract'
import { useReadPages } from '../../../client/useRead'
import { useSend } from '../../../client/useSend'
import { Card } from '../../../ui/Card'
import { Choice } from '../../../ui/form/Choice'
import { EmptyState } from '../../../ui/EmptyState'
import { Note } from '../../../ui/Note'
import { Section } from '../../../ui/Section'
import { Tag } from '../../../ui/Tag'
import { useToast } from '../../../ui/Toast'
import { More } from '../../../frame/More'
import { SendButton } from '../../../frame/SendButton'
import { DayField } from '../../../ui/form/DayField'
import { sayUntil } from '../sayTeam'
import { TeamPick } from '../TeamPick'

interface Seen {
  checkedOn: string
  trainingId: string
}

function OnePerson({ person: { personId, name, papers }, seen, today }: { person: MemberLine; seen: Seen; today: string }) {
  const vet = useSend('team.vet')
  const toast = useToast()
  const good = papers.vettedUntil >= today
  const say = (yes: boolean) => vet.send({ personId, ...seen, good: yes }).then(() => {
    vet.reset()
    toast(yes ? `${name}可以参加孩子的心愿了` : `${name}的核查收回了`)
  }, () => {})
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{name}</View>
        {good ? <Tag tone="done" icon="shield">{`核查过，${sayUntil(papers.vettedUntil, today).words}`}</Tag> : null}
        <SendButton send={vet} icon="shield" busy="正在记下…" onPress={() => say(true)}>看过无犯罪记录查询，通过</SendButton>
        {good ? <SendButton send={vet} kind="quiet" busy="正在收回…" onPress={() => say(false)}>收回，马上生效</SendButton> : null}
      </View>
    </Card>
  )
}

/** The safeguarding officer's page: who may be with children (未成年人保护法 62). */
export function VetPeople({ today }: { today: string }) {
  const trainings = useReadPages('team.trainings', {})
  const [teamId, setTeamId] = useState<string>()
  const [trainingId, setTrainingId] = useState<string>()
  const [checkedOn, setCheckedOn] = useState<string>(today)
  const members = useReadPages('team.members', { teamId: teamId ?? '', state: 'member' }, { enabled: Boolean(teamId) })
  const forChildren = (trainings.data ?? []).flatMap((page) => page.trainings).filter(({ purpose }) => purpose === 'children')
  return (
    <Section title="儿童保护核查">
      <View className="dl-stack">
        <Note icon="shield">每年查一次：看过无犯罪记录查询结果，也参加过儿童保护培训，才能接孩子的心愿，而且两个人一起去。</Note>
        <TeamPick label="哪支队伍的人" value={teamId} onPick={setTeamId} />
        <Choice
          label="参加的是哪次儿童保护培训" layout="rows" value={trainingId} onChange={setTrainingId}
          options={forChildren.map(({ trainingId: value, name }) => ({ value, label: name }))} hint={forChildren.length === 0 ? '先在下面登记一次儿童保护培训。' : undefined}
        />
        <DayField label="哪天查的" value={checkedOn} onChange={setCheckedOn} today={today} first={addDays(today, -364)} last={today} />
        {teamId && trainingId ? (members.data ?? []).flatMap((page) => page.members).map((one) => (
          <OnePerson key={one.personId} person={one} seen={{ checkedOn, trainingId }} today={today} />
        )) : <EmptyState scene="door" words="先点一支队伍和一次培训。" />}
        <More paging={members} />
      </View>
    </Section>
  )
}
