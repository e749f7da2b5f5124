import Taro from '@tarojs/taro'

export const openStars = (): void => void Taro.navigateTo({ url: '/packages/volunteer/stars/index' })
export const openStarNotices = (): void => void Taro.navigateTo({ url: '/packages/volunteer/notices/index' })
export const openStarDesk = (): void => void Taro.navigateTo({ url: '/packages/county/stars/index' })
