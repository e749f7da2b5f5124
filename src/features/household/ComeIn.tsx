import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HouseholdView } from '../../../domain/household/contract'
import { RELATION_LABELS, RELATIONS, type Relation } from '../../../domain/household/vocab'
import type { Neighbour } from '../../../domain/person/contract'
import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { PickPerson } from '../person/PickPerson'
import { SendButton } from '../../frame/SendButton'

type Coming = Exclude<Relation, 'head'>
const COMING = RELATIONS.filter((relation): relation is Coming => relation !== 'head')

/** One more in the household: who, and what of the head's. Who lives in another one moves over, in one step. */
export function ComeIn({ household, onClose }: { household: HouseholdView; onClose: () => void }) {
  const [who, setWho] = useState<Neighbour>()
  return (
    <Sheet title={`${household.name}添一口人`} open onClose={onClose}>
      {who ? <As household={household} who={who} onAgain={() => setWho(undefined)} onClose={onClose} /> : <PickPerson label="添谁" onPick={setWho} />}
    </Sheet>
  )
}

interface AsProps {
  household: HouseholdView
  who: Neighbour
  onAgain: () => void
  onClose: () => void
}

function As({ household: { householdId, name }, who, onAgain, onClose }: AsProps) {
  const [relation, setRelation] = useState<Coming>()
  const comeIn = useSend('household.comeIn')
  const move = useSend('household.move')
  const toast = useToast()
  const livesElsewhere = comeIn.refusal?.reason === 'IN_A_HOUSEHOLD'
  const done = () => {
    toast(`${who.name}是${name}的人了`)
    onClose()
  }
  return (
    <View className="dl-stack">
      <Choice<Coming>
        label={`${who.name}是户主的`} layout="rows" value={relation} onChange={setRelation}
        options={COMING.map((value) => ({ value, label: RELATION_LABELS[value] }))}
      />
      {relation && !livesElsewhere ? <SendButton kind="primary" send={comeIn} icon="check" busy="正在登记…" onPress={() => comeIn.send({ householdId, personId: who.personId, relation }).then(done, () => {})}>登记</SendButton> : null}
      {relation && livesElsewhere ? (
        <>
          <View className="dl-lead">{`${who.name}现在在另一户里。要从那一户搬过来吗？`}</View>
          <SendButton kind="primary" send={move} icon="check" busy="正在搬户…" onPress={() => move.send({ householdId, personId: who.personId, relation }).then(done, () => {})}>搬过来</SendButton>
        </>
      ) : null}
      <Button kind="quiet" onPress={onAgain}>换一个人</Button>
    </View>
  )
}
