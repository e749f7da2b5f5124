import type { CounterLine } from '../../../domain/market/contract'
import type { Redemption } from '../../../domain/market/redemption'
import { maskName } from '../../../domain/person/mask'
import type { Person } from '../../../domain/person/person'
import { refuse } from '../../../domain/ground/refusal'

/** A reservation as the shopkeeper sees it: no code, which only its owner can show, and a masked name (R-P6).
 *  The id holds the code, so a line is named by its time and goods instead. */
export function counterLine(redemption: Redemption): CounterLine {
  const { goodsName, unit, points, state, reservedAt, personName } = redemption
  return { goodsName, unit, points, personName: maskName(personName), state, reservedAt }
}

/** The market whose counter she keeps. @throws Refusal NOT_ALLOWED. */
export function marketOf(person: Person): string {
  return person.posts.find((post) => post.role === 'shopKeeper')?.place ?? refuse('NOT_ALLOWED')
}
