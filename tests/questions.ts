/** What a walk asks of an action: its example; and of a read that can be asked without saying anything that too, for what
 *  an example says narrows the answer. */
import { cardOf, type ActionName } from '../domain/actions'
import { contracts, type InputOf } from '../domain/contracts'
import { exampleOf, type Settled } from '../domain/examples'

export function questionsOf<N extends ActionName>(action: N, it: Settled): InputOf<N>[] {
  const example = exampleOf(action, it)
  const saysSomething = Object.keys(example).length > 0
  const widest = cardOf(action).kind === 'read' && saysSomething && contracts[action].input.safeParse({}).success
  return widest ? [example, {} as InputOf<N>] : [example]
}
