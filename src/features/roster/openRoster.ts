import Taro from '@tarojs/taro'

export const openRoster = () => void Taro.navigateTo({ url: '/packages/roster/import/index' })
