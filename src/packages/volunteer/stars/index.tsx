import { View } from '@tarojs/components'

export default function StarsPage() {
  return <View>我的星级</View>
}
