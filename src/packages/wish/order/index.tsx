import { OrderScreen } from '../../../features/order/OrderScreen'
import { usePageId } from '../../../frame/usePageId'

export default function OrderPage() {
  return <OrderScreen orderId={usePageId('orderId')} />
}
