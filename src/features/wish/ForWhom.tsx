import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Neighbour } from '../../../domain/person/contract'
import { useRead } from '../../client/useRead'
import { Loaded } from '../person/Loaded'
import { Button } from '../../ui/Button'
import { Check } from '../../ui/Check'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import type { DraftErrors, WishDraft } from './draft'

interface ForWhomProps {
  draft: WishDraft
  errors: DraftErrors
  change: (part: Partial<WishDraft>) => void
}

const MATCHES_SHOWN = 30

/** A long village is searched, not scrolled. */
function NeighbourList({ people, onPick }: { people: readonly Neighbour[]; onPick: (neighbour: Neighbour) => void }) {
  const [search, setSearch] = useState('')
  const matches = people.filter(({ name }) => name.includes(search.trim()))
  const shown = matches.slice(0, MATCHES_SHOWN)
  return (
    <View className="dl-stack">
      <Field label="找人" value={search} onChange={setSearch} placeholder="打姓名里的一个字" max={20} />
      {shown.length === 0 ? <EmptyState words="没有找到这位乡亲，换个字试试。" /> : (
        <Choice
          label="替谁说" labelHidden layout="rows" value={undefined}
          options={shown.map(({ personId, name }) => ({ value: personId, label: name }))}
          onChange={(personId) => {
            const picked = people.find((person) => person.personId === personId)
            if (picked) onPick(picked)
          }}
        />
      )}
      {matches.length > shown.length ? <View className="dl-soft">{`还有${matches.length - shown.length}位，打一个字找得快些`}</View> : null}
    </View>
  )
}

/** A grid worker says whether the wish is her own or a neighbour's, and that she has asked him. */
export function ForWhom({ draft, errors, change }: ForWhomProps) {
  const [open, setOpen] = useState(false)
  const neighbours = useRead('person.neighbours', {}, { enabled: draft.forOther })
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
        <Loaded read={neighbours} kind="list">{({ people }) => <NeighbourList people={people} onPick={pick} />}</Loaded>
      </Sheet>
    </View>
  )
}
