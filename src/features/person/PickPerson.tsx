import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import type { Neighbour } from '../../../domain/person/contract'
import { useReadPages } from '../../client/useRead'
import { FindPerson, useTypedName } from './FindPerson'

interface PickPersonProps {
  /** What she is picked for, as a screen reader says it. */
  label: string
  onPick: (neighbour: Neighbour) => void
}

/** One of the people I serve; when she joined tells two of one name apart. */
export function PickPerson({ label, onPick }: PickPersonProps) {
  const search = useTypedName()
  const read = useReadPages('person.neighbours', { beginsWith: search.beginsWith })
  const names = (read.data ?? []).flatMap(({ people }) => people.map(({ name }) => name))
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name)
  return (
    <FindPerson
      label={label} search={search} read={read} onPick={onPick}
      note={({ name, joinedAt }) => (isTwice(name) ? `${sayDate(dayOf(joinedAt), '').split(' ')[0]}登记` : '')}
    />
  )
}
