/** An example of each action about upkeep. */
import type { InputsOf } from '../ground/contract'
import type { upkeepContracts } from './contract'

export const upkeepExamples = () => ({
  'upkeep.troubles': {},
  'upkeep.tryAgain': { job: 'lapseClaims' },
}) satisfies InputsOf<typeof upkeepContracts>
