import Taro from '@tarojs/taro'

export const openMyHousehold = (): void => void Taro.navigateTo({ url: '/packages/household/mine/index' })
export const openHouseholdsDesk = (): void => void Taro.navigateTo({ url: '/packages/household/desk/index' })
