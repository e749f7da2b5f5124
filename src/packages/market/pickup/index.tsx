import { View } from '@tarojs/components'

export default function PickupPage() {
  return <View>取货码</View>
}
