/** What a message says, by cause. Every sentence stands by itself: it is read without the page around it. */
import { sayMinutes } from '../calendar/speech'
import type { Redemption } from '../market/redemption'
import type { Order } from '../order/order'
import type { Untold } from '../order/untold'
import type { Wish } from '../wish/wish'
import type { News } from './message'
import type { MessageKind } from './vocab'

const WISH_ANSWERS = {
  accept: { kind: 'wishAccepted', words: '站里答应了，正在请人来帮忙。' },
  askBack: { kind: 'wishAsked', words: '站里想问您一句，请点开看看。' },
  refuse: { kind: 'wishRefused', words: '站里这次帮不上，点开看看是为什么。' },
} as const

/** The station's answer. What it wrote stays on the wish's own page. */
export function newsOfAnswer(wish: Wish, event: keyof typeof WISH_ANSWERS): News {
  const { kind, words } = WISH_ANSWERS[event]
  return { kind, title: wish.title, words: `「${wish.title}」${words}`, about: { thing: 'wish', id: wish._id } }
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

/** Both sides have confirmed: what the volunteer has from it. A visit too short to count is told as such (K1). */
export function newsOfHours(order: Order, minutes: number, points: number): News {
  const got = minutes === 0 ? '这次时间太短，没有记时长，谢谢您来过' : `给您记上${sayMinutes(minutes)}`
  const thanks = points > 0 ? `，积分加${points}分` : ''
  return { kind: 'hoursConfirmed', title: order.title, words: `「${order.title}」两边都确认了，${got}${thanks}。`, about: { thing: 'order', id: order._id } }
}

/** A reservation nobody picked up (R-P9). */
export function newsOfExpiry({ _id, goodsName, points }: Redemption): News {
  return {
    kind: 'redemptionExpired',
    title: goodsName,
    words: `您兑的${goodsName}过了日子没来拿，${points}分退回给您了，想要可以再兑。`,
    about: { thing: 'redemption', id: _id },
  }
}
