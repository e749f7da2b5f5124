import { View } from '@tarojs/components'
import { useRead } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { HouseholdPoints } from './HouseholdPoints'
import { Members } from './Members'

const NOT_YET = '还没有登记您是哪一户的。请网格员或站里的同志帮您登记，打上面的电话就行。'

/** The household I live in; only who knows the village changes it. */
export function MyHousehold() {
  const read = useRead('household.mine', {})
  const ours = read.data?.household
  return (
    <Screen title={ours ? ours.name : '我们家'} lead={ours?.group || undefined}>
      <Loaded read={read}>
        {({ household }) => (household === null ? <EmptyState scene="door" words={NOT_YET} /> : (
          <View className="dl-stack">
            <Card><Members members={household.members} /></Card>
            <HouseholdPoints />
            <Note icon="info">家里添人、搬家、分家，告诉网格员或者站里，他们来改。</Note>
          </View>
        ))}
      </Loaded>
    </Screen>
  )
}
