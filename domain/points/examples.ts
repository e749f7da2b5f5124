/** An example of each action about points. */
import type { InputsOf } from '../ground/contract'
import type { pointsContracts } from './contract'

export const pointsExamples = () => ({
  'points.mine': {},
}) satisfies InputsOf<typeof pointsContracts>
