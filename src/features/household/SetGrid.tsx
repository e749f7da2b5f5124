import { useState } from 'react'
import type { HouseholdView } from '../../../domain/household/contract'
import type { GridLine } from '../../../domain/place/contract'
import { useSend } from '../../client/useSend'
import { Choice } from '../../ui/form/Choice'
import { Sheet } from '../../ui/Sheet'
import { useToast } from '../../ui/Toast'
import { SendButton } from '../../frame/SendButton'

const NONE = 'none'

interface SetGridProps {
  household: HouseholdView
  grids: readonly GridLine[]
  onClose: () => void
}

/** Which grid's worker looks after this household. */
export function SetGrid({ household: { householdId, name, gridId }, grids, onClose }: SetGridProps) {
  const [chosen, setChosen] = useState(gridId || NONE)
  const setGrid = useSend('household.setGrid')
  const toast = useToast()
  const send = () => setGrid.send({ householdId, gridId: chosen === NONE ? '' : chosen }).then(() => {
    toast('划好了，由这一格的网格员照看')
    onClose()
  }, () => {})
  return (
    <Sheet title={`${name}划到哪个网格`} open onClose={onClose} action={<SendButton kind="primary" send={setGrid} icon="check" busy="正在划…" onPress={() => void send()}>划好了</SendButton>}>
      <Choice
        label="哪个网格" labelHidden layout="rows" value={chosen} onChange={setChosen}
        options={[...grids.map(({ gridId: value, name: label }) => ({ value, label })), { value: NONE, label: '不划网格', note: '由管全村的网格员照看' }]}
      />
    </Sheet>
  )
}
