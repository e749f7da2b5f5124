/** What may be read about points. */
import { read } from '../ground/card'
import { everybody } from '../ground/rights'

export const pointsCards = {
  'points.mine': read({ label: '看自己的积分', may: everybody, agents: ['goods'] }),
}
