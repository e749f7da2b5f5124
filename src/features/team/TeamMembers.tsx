import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MemberLine, TeamDetail } from '../../../domain/team/contract'
import { LICENCE_LABELS } from '../../../domain/person/licenceKinds'
import { useReadPages } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { SendButton } from '../../frame/SendButton'
import { MemberSheet } from './MemberSheet'
import { sayUntil } from './sayTeam'

function Request({ teamId, person: { personId, name, stationName } }: { teamId: string; person: MemberLine }) {
  const answer = useSend('team.answerRequest')
  const toast = useToast()
  const say = (accept: boolean) => answer.send({ teamId, personId, accept }).then(() => toast(accept ? `${name}进队了` : '已经告诉他了'), () => {})
  return (
    <Card>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{name}</View>
        <View className="dl-soft">{stationName}</View>
        <View className="dl-pair">
          <SendButton send={answer} icon="check" busy="正在告诉他…" onPress={() => say(true)}>收下</SendButton>
          <SendButton send={answer} kind="quiet" busy="正在告诉他…" onPress={() => say(false)}>这次不收</SendButton>
        </View>
      </View>
    </Card>
  )
}

/** Who asks to join; nothing at all when nobody does. */
export function Requests({ teamId }: { teamId: string }) {
  const read = useReadPages('team.members', { teamId, state: 'asked' })
  const people = (read.data ?? []).flatMap((page) => page.members)
  if (people.length === 0) return null
  return (
    <Section title="想加入的人">
      <View className="dl-stack">
        {people.map((person) => <Request key={person.personId} teamId={teamId} person={person} />)}
        <More paging={read} />
      </View>
    </Section>
  )
}

function MemberCard({ person, today, onPress }: { person: MemberLine; today: string; onPress: () => void }) {
  const { licences, coveredUntil, vettedUntil } = person.papers
  const papers = [
    ...licences.map(({ kind, until }) => ({ label: LICENCE_LABELS[kind], ...sayUntil(until, today) })),
    ...(coveredUntil ? [{ label: '意外险', ...sayUntil(coveredUntil, today) }] : []),
    ...(vettedUntil ? [{ label: '儿童保护核查', ...sayUntil(vettedUntil, today) }] : []),
  ]
  return (
    <Card onPress={onPress} label={`${person.name}${person.leads ? '，队长' : ''}`}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{person.leads ? `${person.name} · 队长` : person.name}</View>
        <View className="dl-soft">{person.stationName}</View>
        {papers.map(({ label, words, tone }) => <Tag key={label} tone={tone} icon={tone === 'ask' ? 'warn' : 'check'}>{`${label} ${words}`}</Tag>)}
        {coveredUntil ? null : <Tag tone="quiet">还没上意外险</Tag>}
      </View>
    </Card>
  )
}

/** Who is in it, with the papers that matter; a tap opens what may be done. */
export function TeamMembers({ team, today }: { team: TeamDetail; today: string }) {
  const { teamId } = team
  const [chosen, setChosen] = useState<MemberLine>()
  const read = useReadPages('team.members', { teamId, state: 'member' })
  return (
    <Section title="队里的人">
      <Loaded read={read} kind="list">
        {(pages) => {
          const members = pages.flatMap((page) => page.members)
          if (members.length === 0) return <EmptyState scene="door" words="还没有人，把入队码给大家看看。" />
          return (
            <View className="dl-stack">
              {members.map((one) => <MemberCard key={one.personId} person={one} today={today} onPress={() => setChosen(one)} />)}
              <More paging={read} />
            </View>
          )
        }}
      </Loaded>
      {chosen ? <MemberSheet team={team} person={chosen} today={today} onClose={() => setChosen(undefined)} /> : null}
    </Section>
  )
}
