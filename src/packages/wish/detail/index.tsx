import { View } from '@tarojs/components'

export default function WishDetailPage() {
  return <View>心愿详情</View>
}
