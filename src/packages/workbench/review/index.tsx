import { ReviewDesk } from '../../../features/media/ReviewDesk'
import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { EmptyState } from '../../../ui/EmptyState'

/** Photos, voices and words nobody else sees yet, for the station's people. */
export default function ReviewPage() {
  const me = useMe()
  const may = isA(me.data, 'stationHead', 'civilizationWorker')
  return (
    <Screen title="核对照片和话" lead="您看过，大家才看得到">
      {may ? <ReviewDesk /> : me.data ? <EmptyState scene="door" words="这里是站里的同志用的。" /> : null}
    </Screen>
  )
}
