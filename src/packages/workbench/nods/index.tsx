import { NodsToGive } from '../../../features/order/NodsToGive'
import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { EmptyState } from '../../../ui/EmptyState'

/** First-timers who promised to come, for who knows people by sight. */
export default function NodsPage() {
  const me = useMe()
  const may = isA(me.data, 'gridWorker', 'stationHead', 'civilizationWorker')
  return (
    <Screen title="新帮手等您点头" lead="点了头，他才看得到乡亲家在哪里">
      {may ? <NodsToGive /> : me.data ? <EmptyState scene="door" words="这里是网格员和站里的同志用的。您在等点头，打站里的电话问一声就行。" /> : null}
    </Screen>
  )
}
