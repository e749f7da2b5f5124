import Taro from '@tarojs/taro'
import type { InboxLine } from '../../../domain/notice/contract'
import { openPickup, openPoints } from '../market/openMarket'
import { openOrder } from '../order/openOrder'
import { openMyMerge } from '../person/openMerge'
import { openStars } from '../star/openStars'
import { openMyTeams, openTeam } from '../team/openTeam'
import { openWishDetail } from '../wish/openWish'
import { openTab } from '../../ui/TabBar'

/** Where a message leads: the thing it is about. */
export function openMessage({ about: { thing, id } }: Pick<InboxLine, 'about'>): void {
  if (thing === 'wish') openWishDetail(id)
  else if (thing === 'order') openOrder(id)
  else if (thing === 'team') openTeam(id)
  else if (thing === 'paper') openMyTeams()
  else if (thing === 'points') openPoints()
  else if (thing === 'star') openStars()
  else if (thing === 'merge') openMyMerge()
  else if (thing === 'me') openTab('me')
  else openPickup(id)
}

export function openInbox(): void {
  void Taro.navigateTo({ url: '/packages/wish/inbox/index' })
}
