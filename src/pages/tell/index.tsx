import { View } from '@tarojs/components'

export default function TellPage() {
  return <View>说心愿</View>
}
