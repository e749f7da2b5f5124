import { View } from '@tarojs/components'
import { useState } from 'react'
import { hoursOf } from '../../../domain/calendar/speech'
import type { PlaceFigures } from '../../../domain/report/contract'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { isA, useMe } from '../../frame/useMe'
import { sayCounts, sayMonth } from './sayFigures'

function Shown({ figures, onGo }: { figures: PlaceFigures; onGo: (placeId: string) => void }) {
  const { placeName, above, months, below } = figures
  const [newest, ...earlier] = months
  return (
    <View className="dl-stack dl-stack--loose">
      {above ? <Button kind="quiet" icon="back" inline onPress={() => onGo(above)}>回到上一级</Button> : null}
      {newest ? (
        <Section title={`${placeName}，${sayMonth(newest.month)}`}>
          <Card>
            <View className="dl-stack">
              <Figure label="说了心愿" value={String(newest.wishes)} unit="个" />
              <Figure label="帮成了" value={String(newest.services)} unit="次" />
              <Figure label="服务时长" value={hoursOf(newest.minutes)} unit="小时" />
            </View>
          </Card>
        </Section>
      ) : <EmptyState scene="door" words="还没有数字。有了心愿和服务，这里每隔几分钟自己加上。" />}
      {below.length > 0 ? (
        <Section title="各处这个月">
          {below.map((place) => (
            <Card key={place.placeId} onPress={() => onGo(place.placeId)} label={`${place.placeName}，${sayCounts(place)}`}>
              <View className="dl-h3">{place.placeName}</View>
              <View className="dl-soft dl-num">{sayCounts(place)}</View>
            </Card>
          ))}
        </Section>
      ) : null}
      {earlier.length > 0 ? (
        <Section title="前几个月">
          {earlier.map((month) => (
            <Card key={month.month}>
              <View className="dl-strong">{sayMonth(month.month)}</View>
              <View className="dl-soft dl-num">{sayCounts(month)}</View>
            </Card>
          ))}
        </Section>
      ) : null}
      <Note icon="info">各处按名字排，不比多少。数字里没有任何人的名字。</Note>
    </View>
  )
}

/** How much was told, done and given here: for who accounts for a place. */
export function FiguresScreen() {
  const { data: me } = useMe()
  const may = isA(me, 'stationHead', 'civilizationWorker', 'subCentreHead', 'dispatcher', 'auditor')
  const [placeId, setPlaceId] = useState('')
  const read = useRead('report.figures', placeId ? { placeId } : {}, { enabled: may })
  return (
    <Screen title="本地的数字" lead="说了多少心愿，帮成了多少">
      {may ? <Loaded read={read}>{(figures) => <Shown figures={figures} onGo={setPlaceId} />}</Loaded> : me ? <EmptyState scene="door" words="这里是站长、所长和县中心看的。" /> : null}
    </Screen>
  )
}
