/** An example of each action of a place's page. */
import type { InputOf } from '../contracts'
import type { placePageContracts } from './contract'

export const placePageExamples = ({ placeId = 'liuwan' } = {}) => ({
  'place.detail': { placeId },
}) satisfies { [N in keyof typeof placePageContracts]: InputOf<N> }
