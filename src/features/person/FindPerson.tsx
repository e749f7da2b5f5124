import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import type { PagedRead } from '../../client/useRead'
import { Choice } from '../../ui/form/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/form/Field'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'

/** Typing stops for this long before the village is asked. */
const PAUSE_MS = 300

/** How a name begins, while it is being typed and once typing has stopped. */
export function useTypedName() {
  const [typed, setTyped] = useState('')
  const [beginsWith, setBeginsWith] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setBeginsWith(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return { typed, setTyped, beginsWith }
}

interface Findable {
  personId: string
  name: string
}

interface FindPersonProps<P extends Findable> {
  /** What somebody is looked for, as a screen reader says it. */
  label: string
  search: Pick<ReturnType<typeof useTypedName>, 'typed' | 'setTyped'>
  read: PagedRead<{ people: P[] }>
  /** A second line under the name. */
  note?: (person: P) => string
  onPick: (person: P) => void
}

/** One of many people: a long village is searched by how a name begins, not scrolled. */
export function FindPerson<P extends Findable>({ label, search: { typed, setTyped }, read, note, onPick }: FindPersonProps<P>) {
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
                options={people.map((person) => ({ value: person.personId, label: person.name, note: note?.(person) }))}
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
