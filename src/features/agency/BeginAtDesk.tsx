import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AgencyScope } from '../../../domain/ground/agencyScopes'
import type { Neighbour } from '../../../domain/person/contract'
import { useSend } from '../../client/useSend'
import { Check } from '../../ui/form/Check'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { PickPerson } from '../person/PickPerson'
import { SendButton } from '../../frame/SendButton'
import { PickScopes } from './PickScopes'

/** Both stand at the desk: for whom, who, and what. */
export function BeginAtDesk({ onClose }: { onClose: () => void }) {
  const [principal, setPrincipal] = useState<Neighbour>()
  const [agent, setAgent] = useState<Neighbour>()
  return (
    <Sheet title={!principal ? '替谁办事' : !agent ? `谁来替${principal.name}办` : `${agent.name}替${principal.name}办事`} open onClose={onClose}>
      {!principal ? <PickPerson key="principal" label="替谁" onPick={setPrincipal} />
        : !agent ? <PickPerson key="agent" label="谁来办" onPick={setAgent} />
        : <Agreed principal={principal} agent={agent} onDone={onClose} />}
    </Sheet>
  )
}

function Agreed({ principal, agent, onDone }: { principal: Neighbour; agent: Neighbour; onDone: () => void }) {
  const [scopes, setScopes] = useState<AgencyScope[]>(['wishes', 'services', 'messages'])
  const [bothHere, setBothHere] = useState(false)
  const begin = useSend('agency.begin')
  const toast = useToast()
  const send = () => begin.send({ principalId: principal.personId, agentId: agent.personId, scopes, bothHere: true }).then(() => {
    toast(`登记好了，${agent.name}可以替${principal.name}办事`)
    onDone()
  }, () => {})
  return (
    <View className="dl-stack">
      <PickScopes chosen={scopes} onChange={setScopes} />
      <Check label={`两位都在面前，${principal.name}亲口答应了`} checked={bothHere} onChange={setBothHere} />
      {bothHere && scopes.length > 0 ? <SendButton kind="primary" icon="check" send={begin} busy="正在登记…" onPress={() => void send()}>登记</SendButton> : null}
    </View>
  )
}
