import Taro from '@tarojs/taro'

export const openReview = (): void => void Taro.navigateTo({ url: '/packages/workbench/review/index' })
