import type { Person } from '../../../domain/person/person'
import { refuse } from '../../../domain/ground/refusal'
import { found } from '../../kernel/action'
import type { Store, Tx } from '../../store/port'

/** Registrations merged one into the other; more than ever happens to one person. */
const STEPS_MAX = 8

/** The person who answers to an id: herself, or the registration hers was merged into. @throws Refusal NOT_FOUND. */
export async function personNow(from: Pick<Store, 'get'> | Tx, personId: string): Promise<Person> {
  let person = found(await from.get('people', personId))
  for (let step = 0; person.mergedInto && step < STEPS_MAX; step += 1) person = found(await from.get('people', person.mergedInto))
  return person.mergedInto ? refuse('NOT_FOUND') : person
}
