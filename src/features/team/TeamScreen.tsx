import { View } from '@tarojs/components'
import { sayDate } from '../../../domain/calendar/speech'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { TeamDetail } from '../../../domain/team/contract'
import { MEMBERSHIP_STATE_LABELS, TEAM_KIND_LABELS } from '../../../domain/team/vocab'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Card } from '../../ui/Card'
import { Facts } from '../../ui/Facts'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { LinkCard } from '../../frame/LinkCard'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { useNow } from '../../frame/useNow'
import { openTeam } from './openTeam'
import { OrdersOfTeam } from './OrdersOfTeam'
import { sayTeam } from './sayTeam'
import { TeamCard } from './TeamCard'
import { Requests, TeamMembers } from './TeamMembers'

function JoinButton({ teamId }: { teamId: string }) {
  const join = useSend('team.join')
  const toast = useToast()
  const go = () => join.send({ teamId }).then(() => toast('申请送到了，队长会给您回话'), () => {})
  return <SendButton send={join} kind="primary" icon="heart" busy="正在告诉队长…" onPress={go}>我想加入</SendButton>
}

function LeaveButton({ team: { teamId, mine } }: { team: TeamDetail }) {
  const leave = useSend('team.leave')
  const toast = useToast()
  const go = () => leave.send({ teamId }).then(() => toast('好的，什么时候想回来都行'), () => {})
  return <SendButton send={leave} kind="quiet" busy="正在办…" onPress={go}>{mine === 'asked' ? '不申请了' : '离开这支队伍'}</SendButton>
}

function JoinCode({ team: { teamId, joinCode, joinCodeUntil }, today }: { team: TeamDetail; today: string }) {
  const renew = useSend('team.renewCode')
  const toast = useToast()
  const go = () => renew.send({ teamId }).then(() => { renew.reset(); toast('换好了，旧的码用不了了') }, () => {})
  return (
    <Section title="请人入队">
      {joinCodeUntil < today ? <Note kind="care">入队码过期了，换一个新的，再给来的人看。</Note> : (
        <Card kind="gold">
          <Figure value={joinCode.replace(/(\d{4})(\d{4})/, '$1 $2')} label="入队码" note={`给来的人看，他在“我的队伍和证书”里填上就进来了。到${sayDate(joinCodeUntil, today)}为止`} />
        </Card>
      )}
      <SendButton send={renew} icon="refresh" busy="正在换…" onPress={go}>换一个入队码</SendButton>
    </Section>
  )
}

function TeamBody({ team, today }: { team: TeamDetail; today: string }) {
  const leads = team.can.includes('lead')
  return (
    <View className="dl-stack dl-stack--loose">
      <Card>
        <View className="dl-stack">
          {team.skills ? <View className="dl-lead">{team.skills}</View> : null}
          <Facts
            items={[
              { label: '哪里的', value: `${team.placeName}的${TEAM_KIND_LABELS[team.kind]}`, icon: 'place' },
              { label: '多少人', value: sayTeam(team), icon: 'people' },
              { label: '队长', value: team.leaders.join('、') || '还没有定', icon: 'me' },
              ...(team.area ? [{ label: '在哪儿帮忙', value: team.area, icon: 'home' as const }] : []),
            ]}
          />
          {team.mine ? <Note icon="info">{`我：${MEMBERSHIP_STATE_LABELS[team.mine]}`}</Note> : null}
          {team.state === 'active' ? null : <Note kind="care">{`这支队伍已经解散了：${team.note}`}</Note>}
        </View>
      </Card>
      {team.parent ? <LinkCard icon="people" title={team.parent.name} words="上面的队伍" onPress={() => openTeam(team.parent?.teamId ?? '')} /> : null}
      {leads || team.mine === 'member' ? <OrdersOfTeam teamId={team.teamId} today={today} /> : null}
      {leads && team.joinCode ? <JoinCode team={team} today={today} /> : null}
      {leads ? <Requests teamId={team.teamId} /> : null}
      {leads ? <TeamMembers team={team} today={today} /> : null}
      {team.under.length > 0 ? (
        <Section title="下面的队伍">
          <View className="dl-stack">{team.under.map((one) => <TeamCard key={one.teamId} team={one} />)}</View>
        </Section>
      ) : null}
      {team.can.includes('leave') ? <LeaveButton team={team} /> : null}
    </View>
  )
}

/** One team: what it is for everybody, and its people for whoever leads it. */
export function TeamScreen({ teamId }: { teamId: string }) {
  const read = useRead('team.detail', { teamId })
  const today = dayOf(useNow())
  return (
    <Screen title={read.data?.name ?? '志愿队伍'} action={read.data?.can.includes('join') ? <JoinButton teamId={teamId} /> : undefined}>
      <Loaded read={read}>{(team) => <TeamBody team={team} today={today} />}</Loaded>
    </Screen>
  )
}
