import Taro from '@tarojs/taro'

export const openMyMerge = (): void => void Taro.navigateTo({ url: '/packages/family/merge/index' })
export const openMergesDesk = (): void => void Taro.navigateTo({ url: '/packages/workbench/merges/index' })
