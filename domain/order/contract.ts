/** What the order actions take and give. */
import * as z from 'zod'
import type { MediaMark } from '../media/media'
import { cursor, id, optionalWords, takes } from '../ground/contract'
import type { Fits } from '../person/freeTimes'
import type { WishCategory } from '../ground/categories'
import type { When } from '../calendar/when'
import type { DispatchState } from './dispatch/vocab'
import type { TimeLineItem } from '../ground/timeLineItem'
import { ORDER_LIMITS, type ClaimState, type OrderState } from './vocab'

/** An order as the feed shows it: no name, no phone, no address. */
export interface OrderCard {
  orderId: string
  state: OrderState
  title: string
  category: WishCategory
  when: When
  stationName: string
  seats: number
  seatsTaken: number
  openedAt: string
  /** What it asks of who comes, in words; missing for what everybody can do. */
  needs?: string[]
  forChild?: true
  /** What came with the wish; missing for words alone. */
  media?: MediaMark[]
}

/** One claim, as its holder, the beneficiary and the station see it. */
export interface ClaimView {
  claimId: string
  personId: string
  personName: string
  state: ClaimState
  heldAt: string
  checkedInAt: string
  checkedOutAt: string
  creditMinutes: number
  /** Why minutes were cut, as sentences (K1). */
  cuts: string[]
  beneficiaryConfirmed: boolean
  stationConfirmed: boolean
  points: number
  /** Whether the station has still to nod; asked – it asked her to ring or come by first. Missing where it need not. */
  nod?: 'waiting' | 'given' | 'asked'
  /** She waits and left no phone by which the station could ring her; for the station alone. */
  noPhone?: true
  /** Why the station said no, in its words; for her alone. */
  said?: string
}

/** What a viewer may do on an order's page now. `confirm` names the side she would confirm for. */
export type OrderAct = 'dispatch' | 'takeOn' | 'giveBackDispatch' | 'askMembers' | 'claim' | 'release' | 'callOff' | 'whereToGo' | 'awaitNod' | 'nod' | 'checkIn' | 'checkOut' | 'confirm' | 'review'

export interface OrderDetail extends OrderCard {
  text: string
  startsAt: string
  endsAt: string
  /** Only for those it concerns: beneficiary, writer, station, live claimants. Empty for others. */
  beneficiaryName: string
  /** My own claim, if I have one. */
  mine: ClaimView | null
  /** All claims, for the station; for beneficiary and writer those they were told of; empty for others. */
  claims: ClaimView[]
  review: { score: number; words: string } | null
  can: OrderAct[]
  /** The team it is with, or was; missing for one that was never handed to any. */
  dispatch?: { teamId: string; teamName: string; state: DispatchState }
  /** Whose teams it can be handed to, from its village up; only for who may hand it. */
  teamsAt?: string[]
  /** How it lies in the viewer's own free times; missing where she has said none or cannot come. */
  myTime?: Fits
  /** Which claims I may confirm now. */
  confirmable: string[]
  timeLine: TimeLineItem[]
}

/** A claim of mine in a list. */
export interface MyService extends ClaimView {
  orderId: string
  orderTitle: string
  stationId: string
}

const onlyOrder = z.strictObject({ orderId: id })
type ClaimMoved = { claimId: string; state: ClaimState }

export const orderContracts = {
  /** Orders of my station or of the whole county that still have a seat free, newest first. */
  'order.feed': takes(z.strictObject({ scope: z.enum(['station', 'county']), after: cursor }))
    .gives<{ orders: OrderCard[]; next: string | null }>(),
  /** Children's wishes of my station, for vetted adults. */
  'order.childFeed': takes(z.strictObject({ after: cursor })).gives<{ orders: OrderCard[]; next: string | null }>(),
  'order.detail': takes(onlyOrder).gives<OrderDetail>(),
  /** `nod` where the station has to nod before she is told where to go. */
  'order.claim': takes(onlyOrder).gives<ClaimMoved & { nod?: 'waiting' }>(),
  'order.release': takes(z.strictObject({ orderId: id, reason: optionalWords(ORDER_LIMITS.reasonMax) })).gives<ClaimMoved>(),
  /** Phone and address, while my claim is live and waits for no nod; every reading is recorded for the owner to see. */
  'order.whereToGo': takes(onlyOrder).gives<{ name: string; phone: string; address: string }>(),
  'order.checkIn': takes(onlyOrder).gives<ClaimMoved>(),
  'order.checkOut': takes(onlyOrder).gives<ClaimMoved & { creditMinutes: number; cuts: string[] }>(),
  'order.review': takes(z.strictObject({
    orderId: id,
    score: z.int().min(ORDER_LIMITS.scoreMin).max(ORDER_LIMITS.scoreMax),
    words: optionalWords(ORDER_LIMITS.reviewMax),
  })).gives<{ orderId: string; state: OrderState }>(),
  /** My claims, newest first. */
  'order.mine': takes(z.strictObject({ after: cursor })).gives<{ services: MyService[]; next: string | null }>(),
}
