/** What 首页 and 我的 ask, each in one call. */
import { read } from '../ground/card'
import { everybody } from '../ground/rights'

export const homeCards = {
  'home.today': read({ label: '看首页', may: everybody, agents: 'anyScope' }),
  'home.mine': read({ label: '看“我的”一页', may: everybody, agents: 'anyScope' }),
}
