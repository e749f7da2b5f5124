import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdLine } from '../../../domain/household/contract'
import { useReadPages } from '../../client/useRead'
import { useWide } from '../../platform/wide'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { TwoPane } from '../../ui/TwoPane'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { sayStation } from '../place/sayStation'
import { FoundHousehold } from './FoundHousehold'
import { OneHousehold } from './OneHousehold'

const sayLine = ({ group, members }: HouseholdLine): string => [group, `${members}口人`].filter(Boolean).join(' · ')

function Desk() {
  const [chosenId, setChosenId] = useState('')
  const [founding, setFounding] = useState(false)
  const read = useReadPages('household.list', {})
  const wide = useWide()
  return (
    <View className="dl-stack">
      <Loaded read={read} kind="list">
        {(pages) => {
          const households = pages.flatMap((page) => page.households)
          const shownId = chosenId || (wide ? households[0]?.householdId : '')
          const list = (
            <View className="dl-stack">
              <Button icon="plus" onPress={() => setFounding(true)}>登记一户</Button>
              {households.length === 0 ? <EmptyState scene="door" words="还没有登记过户。从户主开始，一户一户来。" /> : null}
              {households.map((household) => (
                <Card
                  key={household.householdId} chosen={wide && household.householdId === shownId} label={`${household.name}，${sayLine(household)}`}
                  onPress={() => setChosenId(household.householdId)}
                >
                  <View className="dl-h3">{household.name}</View>
                  <View className="dl-soft">{sayLine(household)}</View>
                </Card>
              ))}
              <More paging={read} />
            </View>
          )
          const detail = shownId ? <OneHousehold key={shownId} householdId={shownId} others={households} onBack={wide ? undefined : () => setChosenId('')} onMoved={setChosenId} /> : undefined
          return <TwoPane list={list} detail={detail} />
        }}
      </Loaded>
      {founding ? <FoundHousehold onClose={() => setFounding(false)} onFounded={setChosenId} /> : null}
    </View>
  )
}

/** The households of a station, for who knows its people. */
export function HouseholdsDesk() {
  const me = useMe()
  const may = isA(me.data, 'gridWorker', 'stationHead', 'civilizationWorker')
  return (
    <Screen title="各户" lead={me.data && sayStation(me.data.station.name)} wide>
      {may ? <Desk /> : me.data ? <EmptyState scene="door" words="这里是网格员和站里的同志登记各户用的。" /> : null}
    </Screen>
  )
}
