/** An order in words, for cards and pages alike. */
import type { OrderAct } from '../../../domain/order/contract'
import { ORDER_STATE_LABELS, type ClaimState, type OrderState } from '../../../domain/order/vocab'
import { CUT_LABELS } from '../../../domain/hours/minutes'

interface Seats {
  state: OrderState
  seats: number
  seatsTaken: number
  /** What she may do on the page, where it is one: her own seat waits for the station's nod. */
  can?: readonly OrderAct[]
}

const OVER: readonly OrderState[] = ['confirmed', 'reviewed', 'closedUnreviewed', 'expired', 'cancelled']

/** 要3位，还差2位; to who waits for the nod that one of them is her. */
export function saySeats({ state, seats, seatsTaken, can = [] }: Seats): string {
  if (OVER.includes(state)) return seatsTaken === 0 ? `要${seats}位` : `${seatsTaken}位帮手来过`
  const missing = seats - seatsTaken
  const hers = can.includes('awaitNod') ? '，给您留着一个名额' : ''
  if (missing > 0) return `要${seats}位${hers}，还差${missing}位`
  return `要${seats}位${hers || '，人手齐了'}`
}

/** How far it is; to who waits for the nod, that it is the station's turn and not that all hands are there. */
export const sayState = ({ state, can }: { state: OrderState; can: readonly OrderAct[] }): string =>
  can.includes('awaitNod') ? '名额给您留着，等站里点头' : ORDER_STATE_LABELS[state]

/** How many of 点·派·接·做·评 are done; 5 when the wish has come true. */
export function dotsDone(state: OrderState): number {
  if (state === 'open' || state === 'expired' || state === 'cancelled') return 2
  if (state === 'filled' || state === 'inService' || state === 'awaitingConfirmation') return 3
  return state === 'confirmed' ? 4 : 5
}

interface ClaimSides {
  state: ClaimState
  beneficiaryConfirmed: boolean
  stationConfirmed: boolean
  nod?: 'waiting' | 'given' | 'asked'
}

/** A seat she cannot go to yet. */
export const awaitsNod = ({ state, nod }: Pick<ClaimSides, 'state' | 'nod'>): boolean => state === 'held' && nod === 'waiting'

/** What the volunteer waits for, or does next. */
export function nextStepOf(claim: ClaimSides): string {
  if (awaitsNod(claim)) return '名额给您留着，点了头就能看到去哪里'
  if (claim.state === 'declined') return '点开看看站里怎么说'
  if (claim.state === 'held') return '到了地方，点一下“我到了”'
  if (claim.state === 'checkedIn') return '正在帮忙，做完点一下“做完了”'
  if (claim.state !== 'checkedOut') return ''
  if (claim.beneficiaryConfirmed) return '乡亲确认过了，等站里确认'
  return claim.stationConfirmed ? '站里确认过了，等乡亲确认' : '等乡亲和站里确认'
}

/** A cut as a sentence, whether it came as the rule's code or already in words. */
export const sayCut = (cut: string): string => (cut in CUT_LABELS ? CUT_LABELS[cut as keyof typeof CUT_LABELS] : cut)
