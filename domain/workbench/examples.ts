/** An example of each action of the workbench. */
import type { InputOf } from '../contracts'
import type { workbenchContracts } from './contract'

export const workbenchExamples = () => ({
  'workbench.waiting': {},
}) satisfies { [N in keyof typeof workbenchContracts]: InputOf<N> }
