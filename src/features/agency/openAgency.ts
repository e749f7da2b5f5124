import Taro from '@tarojs/taro'

export const openAgents = (): void => void Taro.navigateTo({ url: '/packages/family/agents/index' })
