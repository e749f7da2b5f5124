import Taro from '@tarojs/taro'

export const openAgents = (): void => void Taro.navigateTo({ url: '/packages/family/agents/index' })
export const openChild = (): void => void Taro.navigateTo({ url: '/packages/family/child/index' })
