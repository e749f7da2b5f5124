import { View } from '@tarojs/components'
import type { HomeMine } from '../../../domain/home/contract'
import type { Me } from '../../../domain/person/contract'
import { ROLE_LABELS, type Role } from '../../../domain/ground/post'
import { useActingFor } from '../../client/actingFor'
import { useRead } from '../../client/useRead'
import { MyServiceCard } from '../../features/hours/MyServiceCard'
import { InboxLink } from '../../features/notice/InboxLink'
import { MyPointsCard } from '../../features/points/MyPointsCard'
import { BecomeVolunteer } from '../../features/person/BecomeVolunteer'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import type { WayGroup } from '../../frame/ways'
import { BringsMe, isA, useMe, useMeIn } from '../../frame/useMe'
import { WaitingForMe } from '../../features/workbench/WaitingForMe'
import { StationCard } from '../../features/place/StationCard'
import { SignInWay } from '../../features/signIn/SignInWay'
import { Check } from '../../ui/form/Check'
import { Section } from '../../ui/Section'
import { chooseLargeType, useLargeType } from '../../ui/useLargeType'
import { Links, LinkSection } from './Links'

/** The groups with a heading of their own; `mine` stands above them without one. */
const HEADED: readonly { group: WayGroup; title: string }[] = [
  { group: 'work', title: '站里的事' },
  { group: 'family', title: '家人和队伍' },
  { group: 'privacy', title: '我的信息' },
]

/** Everybody is a villager; only what somebody is besides is worth saying. */
function sayPosts(me: Me): string {
  const roles = new Set<Role>(me.posts.map((post) => post.role).filter((role) => role !== 'villager'))
  return [me.station.name, ...[...roles].map((role) => ROLE_LABELS[role])].join(' · ')
}

function Mine({ seen }: { seen: HomeMine | undefined }) {
  const me = useMe()
  // What 首页 saw last: here it is only a way there.
  const waiting = useRead('home.today', {}, { enabled: false }).data?.waiting
  const large = useLargeType()
  // Nobody becomes a volunteer by somebody else's hand.
  const acting = useActingFor()
  return (
    <Screen title={me.data?.name ?? '我的'} lead={me.data && sayPosts(me.data)} tab="me">
      <Loaded read={me} kind="list">
        {(mine) => (
          <View className="dl-stack dl-stack--loose">
            <View className="dl-stack">
              <WaitingForMe me={mine} waiting={waiting} />
              <InboxLink unread={seen?.unread} />
              {isA(mine, 'volunteer') ? <MyServiceCard mine={seen} /> : acting ? null : <BecomeVolunteer />}
              <MyPointsCard points={seen?.points} />
              <Links me={mine} group="mine" />
              <SignInWay known />
            </View>
            {HEADED.map(({ group, title }) => <LinkSection key={group} me={mine} group={group} title={title} />)}
            <Section title="看得清楚些">
              <Check label="大字" note="字和按钮都大一些" checked={large} onChange={chooseLargeType} />
            </Section>
            <Section title="有事找站里">
              <StationCard station={mine.station} />
            </Section>
          </View>
        )}
      </Loaded>
    </Screen>
  )
}

/** One question for all that stands here. */
export default function MePage() {
  const mine = useRead('home.mine', {})
  return <BringsMe value={useMeIn(mine)}><Mine seen={mine.data} /></BringsMe>
}
