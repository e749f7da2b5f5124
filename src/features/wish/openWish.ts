import Taro from '@tarojs/taro'
import type { WishLine } from '../../../domain/wish/contract'
import { openOrder } from '../order/openOrder'

/** Only the id travels in the address. */
export function openWishDetail(wishId: string): void {
  void Taro.navigateTo({ url: `/packages/wish/detail/index?wishId=${encodeURIComponent(wishId)}` })
}

/** Where a wish goes on: an accepted one is an order of the same id. */
export function openWish({ wishId, state }: Pick<WishLine, 'wishId' | 'state'>): void {
  if (state === 'accepted') openOrder(wishId)
  else openWishDetail(wishId)
}

export function openMyWishes(): void {
  void Taro.navigateTo({ url: '/packages/wish/mine/index' })
}

export function openAnswer(wishId: string): void {
  void Taro.navigateTo({ url: `/packages/workbench/answer/index?wishId=${encodeURIComponent(wishId)}` })
}
