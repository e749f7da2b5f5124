import Taro from '@tarojs/taro'

export const openNames = (): void => void Taro.navigateTo({ url: '/packages/workbench/names/index' })
