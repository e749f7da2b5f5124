import { View } from '@tarojs/components'

export default function MarketPage() {
  return <View>积分超市</View>
}
