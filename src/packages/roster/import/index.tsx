import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { RosterScreen } from '../../../features/roster/RosterScreen'
import { EmptyState } from '../../../ui/EmptyState'

/** Rosters in and out, for who heads a place. */
export default function RosterPage() {
  const me = useMe()
  const may = isA(me.data, 'stationHead', 'subCentreHead', 'dispatcher', 'systemAdmin')
  return (
    <Screen title="名册导入" lead="把表格里的人一次登记进来" wide>
      {may ? <RosterScreen /> : me.data ? <EmptyState scene="door" words="这里是站长和县中心的同志用的。" /> : null}
    </Screen>
  )
}
