import { OrderScreen } from '../../../features/order/OrderScreen'
import { usePageId } from '../../../features/person/usePageId'

export default function OrderPage() {
  return <OrderScreen orderId={usePageId('orderId')} />
}
