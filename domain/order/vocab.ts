/** Words and limits of an order and of the claims on its seats. */

export const ORDER_STATES = [
  'open', 'filled', 'inService', 'awaitingConfirmation', 'confirmed', 'reviewed', 'closedUnreviewed', 'expired', 'cancelled',
] as const
export type OrderState = (typeof ORDER_STATES)[number]

export const ORDER_STATE_LABELS: Record<OrderState, string> = {
  open: '等人来帮',
  filled: '人手已齐',
  inService: '正在帮忙',
  awaitingConfirmation: '等双方确认',
  confirmed: '已确认，等评价',
  reviewed: '心愿已圆',
  closedUnreviewed: '心愿已圆',
  expired: '过了日子没等到人',
  cancelled: '不用办了',
}

export const CLAIM_STATES = ['held', 'checkedIn', 'checkedOut', 'confirmed', 'released', 'lapsed', 'calledOff', 'declined'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

export const CLAIM_STATE_LABELS: Record<ClaimState, string> = {
  held: '已答应帮忙',
  checkedIn: '正在帮忙',
  checkedOut: '做完了，等确认',
  confirmed: '已确认',
  released: '让出了名额',
  lapsed: '太久没动静，名额已让出',
  calledOff: '乡亲那边不用办了',
  declined: '站里另有安排',
}

/** A claim in one of these states came to nothing: its holder has no part in the order's story any more. */
export const GIVEN_UP_CLAIM_STATES: readonly ClaimState[] = ['released', 'lapsed', 'calledOff', 'declined']

/** A claim in one of these states is live: its holder may see where to go, once the station has nodded where it must. */
export const LIVE_CLAIM_STATES: readonly ClaimState[] = ['held', 'checkedIn']

export const ORDER_LIMITS = {
  /** Live claims one person may hold at once (F24). */
  openClaimsPerPerson: 5,
  /** Days without progress after which a held claim lapses (F24, Crisis Cleanup's six days). */
  idleDays: 6,
  /** Check-in opens this long before the window. */
  checkInEarlyMinutes: 120,
  /** A confirmed order nobody reviewed is closed after this many days. */
  reviewDays: 14,
  scoreMin: 1,
  scoreMax: 5,
  reviewMax: 300,
  reasonMax: 100,
  feedPage: 20,
} as const

export const SCORE_LABELS: Record<number, string> = { 1: '不太满意', 2: '还差点', 3: '一般', 4: '满意', 5: '非常满意' }
