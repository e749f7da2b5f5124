import { View } from '@tarojs/components'

export default function WishesPage() {
  return <View>心愿</View>
}
