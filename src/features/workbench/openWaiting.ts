/** Where each kind of waiting is done. */
import Taro from '@tarojs/taro'
import type { WaitingKind } from '../../../domain/workbench/waiting'
import type { IconName } from '../../art/icons'

interface Way {
  icon: IconName
  page: string
}

const DESK = '/packages/workbench/desk/index'

const WAYS: Record<WaitingKind, Way> = {
  wishes: { icon: 'wishes', page: DESK },
  services: { icon: 'clock', page: DESK },
  logins: { icon: 'phone', page: '/packages/workbench/logins/index' },
  merges: { icon: 'people', page: '/packages/workbench/merges/index' },
  agencies: { icon: 'heart', page: '/packages/family/agents/index' },
  media: { icon: 'camera', page: '/packages/workbench/review/index' },
  words: { icon: 'shield', page: '/packages/workbench/review/index' },
  licences: { icon: 'shield', page: '/packages/team/papers/index' },
  requests: { icon: 'people', page: '/packages/team/mine/index' },
  appointments: { icon: 'people', page: '/packages/county/posts/index' },
  stars: { icon: 'star', page: '/packages/county/stars/index' },
  objections: { icon: 'star', page: '/packages/county/stars/index' },
  imports: { icon: 'list', page: '/packages/roster/import/index' },
  counter: { icon: 'basket', page: '/packages/market/counter/index' },
  findings: { icon: 'search', page: '/packages/county/findings/index' },
}

export const iconOf = (kind: WaitingKind): IconName => WAYS[kind].icon
export const openWaiting = (kind: WaitingKind): void => void Taro.navigateTo({ url: WAYS[kind].page })
export const openWorkbench = (): void => void Taro.navigateTo({ url: DESK })
