/** What the actions about handing an order to a team take and give. */
import * as z from 'zod'
import { cursor, id, takes, words } from '../../ground/contract'
import type { OrderCard } from '../contract'
import type { DispatchState } from './vocab'
import { ORDER_LIMITS } from '../vocab'

export interface MemberToAsk {
  personId: string
  name: string
  /** Why she is not to be asked; empty when she may be. */
  whyNot: string
  /** Her own times do not speak against it, and do not speak for it either when false. */
  free: boolean
}

const onlyOrder = z.strictObject({ orderId: id })
type DispatchMoved = { orderId: string; state: DispatchState }

export const dispatchContracts = {
  /** Hands an open order to a team. */
  'order.dispatch': takes(z.strictObject({ orderId: id, teamId: id })).gives<DispatchMoved>(),
  'order.takeOn': takes(onlyOrder).gives<DispatchMoved>(),
  'order.giveBack': takes(z.strictObject({ orderId: id, reason: words(ORDER_LIMITS.reasonMax) })).gives<DispatchMoved>(),
  /** What was handed to a team, newest first, for its members. */
  'order.ofTeam': takes(z.strictObject({ teamId: id, after: cursor })).gives<{ orders: (OrderCard & { dispatch: DispatchState })[]; next: string | null }>(),
  /** The team's members, and whether each may be asked to come; for its leader. */
  'order.membersToAsk': takes(z.strictObject({ orderId: id, after: cursor })).gives<{ members: MemberToAsk[]; next: string | null }>(),
  'order.askMember': takes(z.strictObject({ orderId: id, personId: id })).gives<{ orderId: string; personId: string }>(),
}
