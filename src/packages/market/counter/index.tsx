import { View } from '@tarojs/components'

export default function CounterPage() {
  return <View>发货台</View>
}
