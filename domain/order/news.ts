/** What is told of an order. */
import type { MessageKind, News } from '../ground/news'
import type { Claim } from './claim'
import type { Order, Untold } from './order'

/** What a ring says of each kind. */
export const orderNews = {
  seatTaken: '有邻居答应来帮忙',
  seatGivenBack: '有邻居来不了，点开看看',
  serviceDone: '帮忙做完了，请您确认一下',
  seatLapsed: '您答应帮忙的名额让出来了',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof orderNews, string> {}
  interface NewsThings { order: true }
}

/** Everything untold about an order's seats as one sentence: 50 seats taken in a minute are one message, not 50.
 *  Null when nothing is left to tell. */
export function newsOfSeats(order: Order, { claims, releases, done }: Untold): News | null {
  const parts = [
    claims > 0 && `有${claims}位邻居答应来帮忙`,
    releases > 0 && `有${releases}位邻居来不了，让出了名额`,
    (claims > 0 || releases > 0) && sayLeft(order),
    done > 0 && `有${done}位邻居做完了，请您点开确认一下`,
  ].filter(Boolean)
  if (parts.length === 0) return null
  const kind: MessageKind = done > 0 ? 'serviceDone' : releases > 0 ? 'seatGivenBack' : 'seatTaken'
  return { kind, title: order.title, words: `「${order.title}」${parts.join('，')}。`, about: { thing: 'order', id: order._id } }
}

function sayLeft({ seats, seatsTaken }: Order): string {
  return seatsTaken >= seats ? '人手齐了' : `还差${seats - seatsTaken}位`
}

const LAPSED = {
  noShow: '没等到您点“我到了”，名额让出来了。去过了或者还想去，打站里的电话说一声。',
  waited: '站里一直没点头，名额让出来了，您不用去了。还想帮忙，打站里的电话说一声。',
} as const

/** For who held a seat that was given back because nothing came of it: by her, or by a station that never nodded. */
export const newsOfLapse = ({ _id, title }: Pick<Order, '_id' | 'title'>, { nod }: Pick<Claim, 'nod'>): News =>
  ({ kind: 'seatLapsed', title, words: `「${title}」${LAPSED[nod === 'waiting' ? 'waited' : 'noShow']}`, about: { thing: 'order', id: _id } })
