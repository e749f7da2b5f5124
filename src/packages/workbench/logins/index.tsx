import { LoginsToApprove } from '../../../features/person/LoginsToApprove'
import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { EmptyState } from '../../../ui/EmptyState'

/** Neighbours who have a new phone, for who knows them by sight. */
export default function LoginsPage() {
  const me = useMe()
  const may = isA(me.data, 'gridWorker', 'stationHead', 'civilizationWorker')
  return (
    <Screen title="乡亲换手机" lead="见到本人，帮他接上">
      {may ? <LoginsToApprove /> : me.data ? <EmptyState scene="door" words="这里是网格员和站里的同志用的。您换了手机，请找他们。" /> : null}
    </Screen>
  )
}
