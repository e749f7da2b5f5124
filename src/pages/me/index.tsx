import { View } from '@tarojs/components'

export default function MePage() {
  return <View>我的</View>
}
