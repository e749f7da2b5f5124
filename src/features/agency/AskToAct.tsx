import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AgencyScope } from '../../../domain/ground/agencyScopes'
import type { Neighbour } from '../../../domain/person/contract'
import { useRead } from '../../client/useRead'
import { useSend } from '../../client/useSend'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { PickPerson } from '../person/PickPerson'
import { SendButton } from '../../frame/SendButton'
import { PickScopes } from './PickScopes'

interface AskToActProps {
  me: string
  /** A grid worker asks for whom he looks after, everybody else for his household. */
  servesGrid: boolean
  onClose: () => void
}

/** I should like to act for somebody: for whom, and what. */
export function AskToAct({ me, servesGrid, onClose }: AskToActProps) {
  const [who, setWho] = useState<Neighbour>()
  return (
    <Sheet title={who ? `替${who.name}办什么` : '想替谁办事'} open onClose={onClose}>
      {who ? <AskFor who={who} onDone={onClose} /> : servesGrid ? <PickPerson label="替谁" onPick={setWho} /> : <PickFamily me={me} onPick={setWho} />}
    </Sheet>
  )
}

function PickFamily({ me, onPick }: { me: string; onPick: (who: Neighbour) => void }) {
  const read = useRead('household.mine', {})
  return (
    <Loaded read={read} kind="list">
      {({ household }) => {
        const others = (household?.members ?? []).filter(({ personId }) => personId !== me)
        if (others.length === 0) return <EmptyState scene="door" words="还没登记您和谁是一户。请两位一起到站里，站里的同志当面登记。" />
        return (
          <Choice
            label="替谁" labelHidden layout="rows" value={undefined} options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={(picked) => others.filter(({ personId }) => personId === picked).forEach(onPick)}
          />
        )
      }}
    </Loaded>
  )
}

function AskFor({ who, onDone }: { who: Neighbour; onDone: () => void }) {
  const [scopes, setScopes] = useState<AgencyScope[]>(['wishes', 'services', 'messages'])
  const ask = useSend('agency.ask')
  const toast = useToast()
  const send = () => ask.send({ principalId: who.personId, scopes }).then(() => {
    toast(`提好了，等${who.name}点头`)
    onDone()
  }, () => {})
  return (
    <View className="dl-stack">
      <PickScopes chosen={scopes} onChange={setScopes} />
      {scopes.length > 0 ? <SendButton kind="primary" icon="check" send={ask} busy="正在告诉站里…" onPress={() => void send()}>{`请${who.name}点头`}</SendButton> : null}
    </View>
  )
}
