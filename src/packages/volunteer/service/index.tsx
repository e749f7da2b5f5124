import { View } from '@tarojs/components'

export default function ServicePage() {
  return <View>我的服务</View>
}
