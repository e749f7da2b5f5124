/** An example of each action about points. */
import type { InputOf } from '../contracts'
import type { pointsContracts } from './contract'

export const pointsExamples = () => ({
  'points.mine': {},
}) satisfies { [N in keyof typeof pointsContracts]: InputOf<N> }
