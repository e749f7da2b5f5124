import Taro from '@tarojs/taro'

export const openAudit = (): void => void Taro.navigateTo({ url: '/packages/county/audit/index' })
export const openFigures = (): void => void Taro.navigateTo({ url: '/packages/county/figures/index' })
export const openFindings = (): void => void Taro.navigateTo({ url: '/packages/county/findings/index' })
export const openRights = (): void => void Taro.navigateTo({ url: '/packages/county/rights/index' })
