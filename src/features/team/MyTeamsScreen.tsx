import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { MyTeam } from '../../../domain/team/contract'
import { MEMBERSHIP_STATE_LABELS, TEAM_LIMITS } from '../../../domain/team/vocab'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/form/Field'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { useToast } from '../../ui/Toast'
import { LinkCard } from '../../frame/LinkCard'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { isA, useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { MyPapers } from './papers/MyPapers'
import { openFreeTimes, openTeam, openTeams } from './openTeam'

function MyTeamCard({ team: { teamId, name, state, leads, note } }: { team: MyTeam }) {
  const words = leads ? '我是队长' : MEMBERSHIP_STATE_LABELS[state]
  return (
    <Card onPress={() => openTeam(teamId)} label={`${name}，${words}`}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{name}</View>
        <Tag tone={state === 'member' ? 'done' : state === 'asked' ? 'wait' : 'quiet'}>{words}</Tag>
        {note ? <View className="dl-soft">{note}</View> : null}
      </View>
    </Card>
  )
}

function JoinByCode() {
  const join = useSend('team.joinByCode')
  const toast = useToast()
  const [code, setCode] = useState('')
  const plain = code.replace(/\s/g, '')
  const go = () => {
    if (!/^\d{8}$/.test(plain)) return toast(`入队码是${TEAM_LIMITS.codeDigits}位数字，请和队长核对一下`)
    join.send({ code: plain }).then(() => {
      setCode('')
      join.reset()
      toast('进队了，欢迎您')
    }, () => {})
  }
  return (
    <View className="dl-stack">
      <Field label="队长给的入队码" type="number" value={code} onChange={setCode} max={9} placeholder="8位数字" />
      <SendButton send={join} icon="check" busy="正在进队…" onPress={go}>填好了，进队</SendButton>
    </View>
  )
}

/** My teams and my papers. */
export function MyTeamsScreen() {
  const me = useMe()
  const read = useRead('team.mine', {})
  const today = dayOf(useNow())
  return (
    <Screen title="我的队伍和证书">
      <View className="dl-stack dl-stack--loose">
        <Section title="我的队伍">
          <View className="dl-stack">
            <Loaded read={read} kind="list">
              {({ teams }) => (teams.length === 0 ? <EmptyState scene="magpie" words="还没有参加队伍。" /> : (
                <View className="dl-stack">{teams.map((team) => <MyTeamCard key={team.teamId} team={team} />)}</View>
              ))}
            </Loaded>
            {isA(me.data, 'volunteer') ? <JoinByCode /> : null}
            {isA(me.data, 'volunteer') ? <LinkCard icon="clock" title="我的空闲时间" words="什么时候方便，哪些天别找我" onPress={openFreeTimes} /> : null}
            <LinkCard icon="people" title="看看有哪些队伍" words="村里的、乡镇的、县里的" onPress={openTeams} />
          </View>
        </Section>
        <MyPapers today={today} volunteer={isA(me.data, 'volunteer')} />
      </View>
    </Screen>
  )
}
