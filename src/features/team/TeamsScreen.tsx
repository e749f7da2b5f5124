import { View } from '@tarojs/components'
import { useState } from 'react'
import { TEAM_LEVEL_LABELS, TEAM_LEVELS, type TeamLevel } from '../../../domain/team/vocab'
import { useReadPages } from '../../client/useRead'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { FoundTeam } from './FoundTeam'
import { TeamCard } from './TeamCard'

const LEVELS = TEAM_LEVELS.map((value) => ({ value, label: TEAM_LEVEL_LABELS[value] }))

/** The teams of my village, township and county. */
export function TeamsScreen() {
  const [level, setLevel] = useState<TeamLevel>('station')
  const me = useMe()
  const read = useReadPages('team.list', { level })
  return (
    <Screen title="志愿队伍" lead="几个人一起，事情好办">
      <View className="dl-stack">
        <Choice<TeamLevel> label="看哪里的队伍" labelHidden layout="segments" options={LEVELS} value={level} onChange={setLevel} />
        <Loaded read={read} kind="list">
          {(pages) => {
            const teams = pages.flatMap((page) => page.teams)
            if (teams.length === 0) return <EmptyState scene="magpie" words="这里还没有队伍。" />
            return (
              <View className="dl-stack">
                {teams.map((team) => <TeamCard key={team.teamId} team={team} />)}
                <More paging={read} />
              </View>
            )
          }}
        </Loaded>
        {me.data && isA(me.data, 'stationHead', 'subCentreHead', 'dispatcher') ? <FoundTeam me={me.data} /> : null}
      </View>
    </Screen>
  )
}
