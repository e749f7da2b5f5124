import { View } from '@tarojs/components'

export default function MyWishesPage() {
  return <View>我的心愿</View>
}
