/** An example of each action of 首页 and 我的. */
import type { InputsOf } from '../ground/contract'
import type { homeContracts } from './contract'

export const homeExamples = () => ({
  'home.today': {},
  'home.mine': {},
}) satisfies InputsOf<typeof homeContracts>
