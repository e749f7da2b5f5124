import Taro from '@tarojs/taro'

/** Only the id travels in the address. */
export function openOrder(orderId: string): void {
  void Taro.navigateTo({ url: `/packages/wish/order/index?orderId=${encodeURIComponent(orderId)}` })
}
