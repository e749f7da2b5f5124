import Taro from '@tarojs/taro'

/** Only the id travels in the address. */
export const openPlace = (placeId: string): void => void Taro.navigateTo({ url: `/packages/place/detail/index?placeId=${encodeURIComponent(placeId)}` })

/** The desk where places are kept. */
export const openPlaces = (): void => void Taro.navigateTo({ url: '/packages/county/places/index' })

export const openNearby = (): void => void Taro.navigateTo({ url: '/packages/place/nearby/index' })
