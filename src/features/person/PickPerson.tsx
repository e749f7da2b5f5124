import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Neighbour } from '../../../domain/person/contract'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useReadPages } from '../../client/useRead'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { Loaded } from './Loaded'
import { More } from './More'

interface PickPersonProps {
  /** What she is picked for, as a screen reader says it. */
  label: string
  onPick: (neighbour: Neighbour) => void
}

/** Typing stops for this long before the village is asked. */
const PAUSE_MS = 300

/** One of the people I serve: a long village is searched by how a name begins, not scrolled. */
export function PickPerson({ label, onPick }: PickPersonProps) {
  const [typed, setTyped] = useState('')
  const [beginsWith, setBeginsWith] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setBeginsWith(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const read = useReadPages('person.neighbours', { beginsWith })
  return (
    <View className="dl-stack">
      <Field label="找人" hint="打姓，或者整个名字" value={typed} onChange={setTyped} max={PERSON_LIMITS.nameMax} />
      <Loaded read={read} kind="list">
        {(pages) => {
          const people = pages.flatMap((page) => page.people)
          return people.length === 0 ? <EmptyState words="没有找到这位乡亲，换个字试试。" /> : (
            <>
              <Choice
                label={label} labelHidden layout="rows" value={undefined}
                options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
                onChange={(picked) => people.filter(({ personId }) => personId === picked).forEach(onPick)}
              />
              <More paging={read}>再看一些</More>
            </>
          )
        }}
      </Loaded>
    </View>
  )
}
