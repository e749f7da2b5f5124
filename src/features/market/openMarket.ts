import Taro from '@tarojs/taro'

/** Only ids travel in the address. */
export const openGoods = (goodsId: string): void => void Taro.navigateTo({ url: `/packages/market/goods/index?goodsId=${encodeURIComponent(goodsId)}` })

const pickupUrl = (redemptionId: string) => `/packages/market/pickup/index?redemptionId=${encodeURIComponent(redemptionId)}`

export const openPickup = (redemptionId: string): void => void Taro.navigateTo({ url: pickupUrl(redemptionId) })

/** After reserving: the code stands where the goods stood, so that back leads to the shelf. */
export const turnToPickup = (redemptionId: string): void => void Taro.redirectTo({ url: pickupUrl(redemptionId) })

/** All my reservations. */
export const openRedemptions = (): void => void Taro.navigateTo({ url: '/packages/market/pickup/index' })

/** The shopkeeper's. */
export const openCounter = (): void => void Taro.navigateTo({ url: '/packages/market/counter/index' })
