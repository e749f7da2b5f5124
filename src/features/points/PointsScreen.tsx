import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { useReadPages } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { Figure } from '../../ui/Figure'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { openTab } from '../../ui/TabBar'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { PointsLineCard } from './PointsLineCard'
import { sayBudget, sayCount, sayEnds, sayHeld, sayPoints } from './sayPoints'

/** My points: what I can spend, every line that made it, and what the village may still issue. */
export function PointsScreen() {
  const points = useReadPages('points.mine', {})
  const now = useNow()
  const first = points.data?.[0]
  return (
    <Screen
      title="我的积分"
      readAloud={first && `您能用${sayPoints(first.available)}。${sayHeld(first)}。${sayEnds(first.ends, dayOf(now))}${sayBudget(first.budgetLeft)}`}
      action={<Button kind="primary" icon="basket" onPress={() => openTab('market')}>去积分超市看看</Button>}
    >
      <Loaded read={points} kind="list">
        {(pages) => {
          const mine = pages[0]
          if (!mine) return null
          const lines = pages.flatMap((page) => page.lines)
          return (
            <View className="dl-stack dl-stack--loose">
              <View className="dl-stack">
                <Card kind="gold">
                  <Figure label="现在能用" value={sayCount(mine.available)} unit="分" tone="gold" note={sayHeld(mine)} />
                </Card>
                {mine.ends.length > 0 ? <Note icon="clock">{sayEnds(mine.ends, dayOf(now))}</Note> : null}
                <Note icon="people">{sayBudget(mine.budgetLeft)}</Note>
              </View>
              <Section title="每一笔的来历">
                {lines.length === 0 ? <EmptyState scene="harvest" words="还没有一笔，从第一次帮忙开始记。" /> : null}
                {lines.map((line) => <PointsLineCard key={line.transferId} line={line} now={now} />)}
                <More paging={points} />
              </Section>
            </View>
          )
        }}
      </Loaded>
    </Screen>
  )
}
