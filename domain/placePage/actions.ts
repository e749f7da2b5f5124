/** The page of one place, on which several features show what is there. */
import { read } from '../ground/card'
import { openToAll } from '../ground/rights'

export const placePageCards = {
  'place.detail': read({ label: '看一处阵地', may: openToAll, agents: 'anyScope' }),
}
