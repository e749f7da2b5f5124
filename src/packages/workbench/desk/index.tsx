import { View } from '@tarojs/components'

export default function DeskPage() {
  return <View>工作台</View>
}
