/** What a volunteer is told of the minutes of a service. */
import { sayMinutes } from '../calendar/speech'
import type { News } from '../ground/news'
import type { Order } from '../order/order'

/** What a ring says of each kind. */
export const hoursNews = {
  hoursConfirmed: '服务时长记好了，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof hoursNews, string> {}
}

/** Both sides have confirmed: what the volunteer has from it. A visit too short to count is told as such (K1). */
export function newsOfHours(order: Order, minutes: number, points: number): News {
  const got = minutes === 0 ? '这次时间太短，没有记时长，谢谢您来过' : `给您记上${sayMinutes(minutes)}`
  const thanks = points > 0 ? `，积分加${points}分` : ''
  return { kind: 'hoursConfirmed', title: order.title, words: `「${order.title}」两边都确认了，${got}${thanks}。`, about: { thing: 'order', id: order._id } }
}
