import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import type { RosterTaken } from '../../../domain/privacy/contract'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'

/** Who took a sheet of her village's people with their phones. */
export function RostersTaken({ rosters, now }: { rosters: readonly RosterTaken[]; now: string }) {
  if (rosters.length === 0) return null
  return (
    <Section title="名册导出">
      <View className="dl-soft">名册是站里办事用的，您也在里面。这里只列本村导出的，镇里、县里的请问站里。</View>
      {rosters.map(({ at, byName, post, what }) => (
        <Card key={`${at}${byName}${what}`}>
          <View className="dl-stack dl-stack--tight">
            <View className="dl-h3">{`${byName}（${post}）导出了${what}，带电话和住址`}</View>
            <View className="dl-soft dl-num">{sayInstant(at, now)}</View>
          </View>
        </Card>
      ))}
    </Section>
  )
}
