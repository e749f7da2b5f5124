import { View } from '@tarojs/components'
import type { TeamLine } from '../../../domain/team/contract'
import { Card } from '../../ui/Card'
import { openTeam } from './openTeam'
import { sayTeam } from './sayTeam'

/** A team in a list: what it is called, what it can do, whether there is a seat. */
export function TeamCard({ team }: { team: TeamLine }) {
  const words = sayTeam(team)
  return (
    <Card onPress={() => openTeam(team.teamId)} label={`${team.name}，${words}`}>
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{team.name}</View>
        {team.skills ? <View>{team.skills}</View> : null}
        <View className="dl-soft">{`${words} · ${team.placeName}`}</View>
      </View>
    </Card>
  )
}
