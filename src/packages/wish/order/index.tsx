import { useRouter } from '@tarojs/taro'
import { OrderScreen } from '../../../features/order/OrderScreen'

export default function OrderPage() {
  return <OrderScreen orderId={useRouter().params.orderId ?? ''} />
}
