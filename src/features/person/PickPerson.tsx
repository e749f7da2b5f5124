import type { Neighbour } from '../../../domain/person/contract'
import { useReadPages } from '../../client/useRead'
import { FindPerson, useTypedName } from './FindPerson'

interface PickPersonProps {
  /** What she is picked for, as a screen reader says it. */
  label: string
  onPick: (neighbour: Neighbour) => void
}

/** One of the people I serve. */
export function PickPerson({ label, onPick }: PickPersonProps) {
  const search = useTypedName()
  const read = useReadPages('person.neighbours', { beginsWith: search.beginsWith })
  return <FindPerson label={label} search={search} read={read} onPick={onPick} />
}
