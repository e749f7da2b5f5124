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
export function standingOf(order: Pick<OrderDetail, 'state' | 'can' | 'timeLine'>): Standing {
  const state = ORDER_STATE_LABELS[order.state]
  const tone = ORDER_TONES[order.state]
  if (order.can.includes('confirm')) return { state, tone: 'ask', next: '有人来帮过了，点开确认一下', mine: true }
  if (order.can.includes('review')) return { state, tone: 'ask', next: '点开说说满不满意', mine: true }
  return { state, tone, next: order.timeLine[order.timeLine.length - 1]?.text ?? '' }
}

function AcceptedCard({ wish, today, aside }: WishCardProps) {
  const { data } = useRead('order.detail', { orderId: wish.wishId })
  const standing = data ? standingOf(data) : { state: sayState('accepted'), tone: STATE_TONES.accepted, next: sayNext(wish, today) }
  return <WishLineCard wish={wish} aside={aside} {...standing} />
}

/** One of my wishes, in whatever life it is: as a wish until the station accepts it, then as an order. */
export function WishCard(props: WishCardProps) {
  const { wish, today, aside } = props
  if (wish.state === 'accepted') return <AcceptedCard {...props} />
  return (
    <WishLineCard
      wish={wish} aside={aside} state={sayState(wish.state)} tone={STATE_TONES[wish.state]}
      next={sayNext(wish, today)} mine={wish.state === 'needsInfo'}
    />
  )
}
