import { View } from '@tarojs/components'

export default function AnswerPage() {
  return <View>答复心愿</View>
}
