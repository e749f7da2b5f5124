import Taro from '@tarojs/taro'

export const openPosts = (): void => void Taro.navigateTo({ url: '/packages/county/posts/index' })
