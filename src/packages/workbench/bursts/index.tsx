import { BurstsToAsk } from '../../../features/limit/BurstsToAsk'
import { Screen } from '../../../frame/Screen'
import { isA, useMe } from '../../../frame/useMe'
import { EmptyState } from '../../../ui/EmptyState'

/** Who of the station saw more homes than usual, for who answers for it. */
export default function BurstsPage() {
  const me = useMe()
  const may = isA(me.data, 'stationHead', 'civilizationWorker')
  return (
    <Screen title="看住址的事" lead="谁看的住址比平常多，问一问">
      {may ? <BurstsToAsk /> : me.data ? <EmptyState scene="door" words="这里是站里的同志用的。想知道谁看过您的信息，到“我的信息”里看。" /> : null}
    </Screen>
  )
}
