/** An example of each action of a place's page. */
import type { InputsOf } from '../ground/contract'
import type { placePageContracts } from './contract'

export const placePageExamples = ({ placeId = 'liuwan' } = {}) => ({
  'place.detail': { placeId },
}) satisfies InputsOf<typeof placePageContracts>
