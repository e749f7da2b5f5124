import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Neighbour } from '../../../../domain/person/contract'
import { PickPerson } from '../../person/PickPerson'
import { Button } from '../../../ui/Button'
import { Check } from '../../../ui/form/Check'
import { Choice } from '../../../ui/form/Choice'
import { Sheet } from '../../../ui/Sheet'
import type { DraftErrors, WishDraft } from './draft'

interface ForWhomProps {
  draft: WishDraft
  errors: DraftErrors
  change: (part: Partial<WishDraft>) => void
}

/** A grid worker says whether the wish is her own or a neighbour's, and that she has asked him. */
export function ForWhom({ draft, errors, change }: ForWhomProps) {
  const [open, setOpen] = useState(false)
  const pick = (neighbour: Neighbour) => {
    change({ neighbour, consent: draft.consent && neighbour.personId === draft.neighbour?.personId })
    setOpen(false)
  }
  return (
    <View className="dl-stack">
      <Choice
        label="替谁说" layout="segments" value={draft.forOther ? 'other' : 'own'}
        options={[{ value: 'own', label: '我自己' }, { value: 'other', label: '替乡亲' }]}
        onChange={(whose) => change({ forOther: whose === 'other' })}
        error={errors.neighbour}
      />
      {draft.forOther ? (
        <>
          <Button icon="people" onPress={() => setOpen(true)}>{draft.neighbour ? `替${draft.neighbour.name}说（点这里换人）` : '选一位乡亲'}</Button>
          <Check label="问过本人，他同意了" note={errors.consent} checked={draft.consent} onChange={(consent) => change({ consent })} />
        </>
      ) : null}
      <Sheet title="替谁说" open={open} onClose={() => setOpen(false)}>
        <PickPerson label="替谁说" onPick={pick} />
      </Sheet>
    </View>
  )
}
