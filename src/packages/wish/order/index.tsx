import { View } from '@tarojs/components'

export default function OrderPage() {
  return <View>帮忙详情</View>
}
