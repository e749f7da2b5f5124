/** What people do here, by its name in the contract. */
import { checkInClaim } from './checkInClaim'
import { checkOutClaim } from './checkOutClaim'
import { childFeed } from './childFeed'
import { claimOrder } from './claimOrder'
import { myServices } from './myServices'
import { orderDetail } from './orderDetail'
import { orderFeed } from './orderFeed'
import { releaseClaim } from './releaseClaim'
import { reviewService } from './reviewService'
import { whereToGo } from './whereToGo'

export const orderActions = {
  'order.feed': orderFeed,
  'order.childFeed': childFeed,
  'order.detail': orderDetail,
  'order.claim': claimOrder,
  'order.release': releaseClaim,
  'order.whereToGo': whereToGo,
  'order.checkIn': checkInClaim,
  'order.checkOut': checkOutClaim,
  'order.review': reviewService,
  'order.mine': myServices,
}
