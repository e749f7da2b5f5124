/** An example of each action about orders. */
import type { InputsOf } from '../ground/contract'
import type { orderContracts } from './contract'

export const orderExamples = ({ orderId = 'w1' } = {}) => ({
  'order.feed': { scope: 'county' },
  'order.childFeed': {},
  'order.detail': { orderId },
  'order.claim': { orderId },
  'order.release': { orderId, reason: '孩子发烧' },
  'order.whereToGo': { orderId },
  'order.checkIn': { orderId },
  'order.checkOut': { orderId },
  'order.review': { orderId, score: 5, words: '亮堂堂的' },
  'order.mine': {},
}) satisfies InputsOf<typeof orderContracts>
