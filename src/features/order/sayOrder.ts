/** An order in words, for cards and pages alike. */
import type { ClaimState, OrderState } from '../../../domain/order/vocab'
import { CUT_LABELS } from '../../../domain/hours/minutes'

interface Seats {
  state: OrderState
  seats: number
  seatsTaken: number
}

const OVER: readonly OrderState[] = ['confirmed', 'reviewed', 'closedUnreviewed', 'expired', 'cancelled']

/** 要3位，还差2位. */
export function saySeats({ state, seats, seatsTaken }: Seats): string {
  if (OVER.includes(state)) return seatsTaken === 0 ? `要${seats}位` : `${seatsTaken}位帮手来过`
  const missing = seats - seatsTaken
  return missing > 0 ? `要${seats}位，还差${missing}位` : `要${seats}位，人手齐了`
}

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
