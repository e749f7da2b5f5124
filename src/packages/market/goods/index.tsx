import { View } from '@tarojs/components'

export default function GoodsPage() {
  return <View>商品</View>
}
