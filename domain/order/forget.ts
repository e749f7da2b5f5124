import { withoutWords } from '../wish/forget'
import type { Order } from './order'

/** What is left of an order when whom it was about has closed her account (PIPL 47): its seats and its score. */
export function forgetOrder(order: Order): Order {
  const { contact: _gone, ...rest } = withoutWords(order)
  return { ...rest, review: order.review && { ...order.review, words: '', wordsPublic: false } }
}
