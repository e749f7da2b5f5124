import Taro from '@tarojs/taro'

const to = (page: string) => () => void Taro.navigateTo({ url: `/packages/privacy/${page}/index` })

export const openMyData = to('mine')
export const openMyFacts = to('facts')
export const openWhoSaw = to('seen')
