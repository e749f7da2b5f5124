import type { OrderStanding } from '../../../domain/home/standing'
import type { OrderDetail } from '../../../domain/order/contract'
import { ORDER_STATE_LABELS, type OrderState } from '../../../domain/order/vocab'
import type { WishLine } from '../../../domain/wish/contract'
import { useRead } from '../../client/useRead'
import { sayNext, sayState, STATE_TONES } from './sayWish'
import { WishLineCard, type Standing } from './WishLineCard'

interface WishCardProps {
  wish: WishLine
  today: string
  /** Said when it is not my own: 替王奶奶写的. */
  aside?: string
}

const ORDER_TONES = {
  open: 'wait', filled: 'now', inService: 'now', awaitingConfirmation: 'now', confirmed: 'done', reviewed: 'done', closedUnreviewed: 'done', expired: 'quiet', cancelled: 'quiet',
} as const satisfies Record<OrderState, string>

/** How an accepted wish stands as an order; her own word, when one is awaited, comes before all else. */
export function ofOrder({ state, turn, next }: OrderStanding): Standing {
  const label = ORDER_STATE_LABELS[state]
  if (turn === 'confirm') return { state: label, tone: 'ask', next: '有人来帮过了，点开确认一下', mine: true }
  if (turn === 'review') return { state: label, tone: 'ask', next: '点开说说满不满意', mine: true }
  return { state: label, tone: ORDER_TONES[state], next }
}

/** The same, from the order's own page. */
export function standingOf({ state, can, timeLine }: Pick<OrderDetail, 'state' | 'can' | 'timeLine'>): Standing {
  const turn = (['confirm', 'review'] as const).find((act) => can.includes(act))
  return ofOrder({ state, turn, next: timeLine[timeLine.length - 1]?.text ?? '' })
}

/** How it stands as a wish. */
export const ofWish = (wish: Pick<WishLine, 'state' | 'answerBy'>, today: string): Standing => ({
  state: sayState(wish.state), tone: STATE_TONES[wish.state], next: sayNext(wish, today), mine: wish.state === 'needsInfo',
})

function AcceptedCard({ wish, today, aside }: WishCardProps) {
  const { data } = useRead('order.detail', { orderId: wish.wishId })
  return <WishLineCard wish={wish} aside={aside} {...(data ? standingOf(data) : ofWish(wish, today))} />
}

/** One of my wishes, in whatever life it is: as a wish until the station accepts it, then as an order. */
export function WishCard(props: WishCardProps) {
  const { wish, today, aside } = props
  if (wish.state === 'accepted') return <AcceptedCard {...props} />
  return <WishLineCard wish={wish} aside={aside} {...ofWish(wish, today)} />
}
