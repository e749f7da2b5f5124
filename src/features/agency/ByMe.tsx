import { View } from '@tarojs/components'
import type { AgencyLine } from '../../../domain/agency/contract'
import { actFor } from '../../client/actingFor'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { openTab } from '../../ui/TabBar'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'
import { LetVolunteer } from './LetVolunteer'
import { sayByMe } from './sayAgency'

/** Somebody for whom I may act: the switch into her name, and the way out of it for good. */
export function ByMe({ line }: { line: AgencyLine }) {
  const stop = useSend('agency.stop')
  const toast = useToast()
  const { agencyId, kind, principalId, principalName, state } = line
  const begin = () => {
    actFor({ personId: principalId, name: principalName })
    openTab('home')
  }
  const end = () => stop.send({ agencyId }).then(() => {
    actFor(null)
    toast(state === 'proposed' ? '收回了' : `好了，您不再替${principalName}办事`)
  }, () => {})
  return (
    <Card>
      <View className="dl-stack">
        <View className="dl-h3">{principalName}</View>
        <View className="dl-lead">{sayByMe(line)}</View>
        {state === 'inForce' ? <Button kind="primary" icon="people" onPress={begin}>{`替${principalName}办事`}</Button> : null}
        {kind === 'guardian' && state === 'inForce' ? <LetVolunteer line={line} /> : null}
        <SendButton kind="quiet" send={stop} busy="正在停…" onPress={() => void end()}>{state === 'proposed' ? '收回这个请求' : '以后不替了'}</SendButton>
      </View>
    </Card>
  )
}
