import { MergesDesk } from '../../../features/merge/MergesDesk'
import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { EmptyState } from '../../../ui/EmptyState'

/** Neighbours who are registered twice, for who knows them by sight. */
export default function MergesPage() {
  const me = useMe()
  const may = isA(me.data, 'gridWorker', 'stationHead', 'civilizationWorker')
  return (
    <Screen title="合并登记" lead="同一位乡亲登记了两次，合成一个">
      {may ? <MergesDesk /> : me.data ? <EmptyState scene="door" words="这里是网格员和站里的同志用的。您登记过两次，请从“我的信息”里申请。" /> : null}
    </Screen>
  )
}
