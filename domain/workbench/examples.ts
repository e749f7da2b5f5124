/** An example of each action of the workbench. */
import type { InputsOf } from '../ground/contract'
import type { workbenchContracts } from './contract'

export const workbenchExamples = () => ({
  'workbench.waiting': {},
}) satisfies InputsOf<typeof workbenchContracts>
