/** What the actions about the station's nod take and give. */
import * as z from 'zod'
import type { When } from '../../calendar/when'
import { cursor, id, takes, words } from '../../ground/contract'
import { ORDER_LIMITS } from '../vocab'

/** A first-timer who promised to come and is not told yet where to. */
export interface NodToGive {
  claimId: string
  /** As staff may read her: whoever belongs to this station by her whole name. */
  name: string
  /** Her own village. */
  stationName: string
  joinedAt: string
  orderId: string
  orderTitle: string
  when: When
  /** Since when she waits. */
  since: string
  /** The Shanghai day by which she should hear. */
  dueOn: string
  /** She left no phone. */
  noPhone?: true
}

/** Whom the station asked to ring or come by: nodded to at the desk, she need not wait the next time. */
export interface AskedToCome {
  claimId: string
  name: string
  stationName: string
  orderTitle: string
  /** When she was asked. */
  askedAt: string
  noPhone?: true
  /** She is known by now in another way, by a household written down or a team: only the asking is still to be closed. */
  known?: true
}

/** Whom my station nodded to of late, so that it can be taken back also where her order is found no more. */
export interface NodGiven {
  claimId: string
  name: string
  stationName: string
  orderTitle: string
  /** When it was said. */
  at: string
}

const onlyClaim = z.strictObject({ claimId: id })

export const nodContracts = {
  /** First-timers who wait for my station's nod, the most urgent of a page first; with the first page, who was asked to come by and who was nodded to of late. */
  'order.nodsToGive': takes(z.strictObject({ after: cursor })).gives<{ nods: NodToGive[]; asked: AskedToCome[]; given: NodGiven[]; next: string | null }>(),
  /** The phone she left, while she waits or was asked to come by; she reads who looked. */
  'order.newcomerPhone': takes(onlyClaim).gives<{ phone: string }>(),
  /** She is known from now on, in the whole county; whatever else of hers waits is opened with it. */
  'order.nod': takes(onlyClaim).gives<{ claimId: string; opened: number }>(),
  /** Her seat is given back, and she reads why. `comeBy`: she is asked to ring or come by, and may take it again; without it,
   *  who was asked need not come any more. */
  'order.declineNod': takes(z.strictObject({ claimId: id, note: words(ORDER_LIMITS.reasonMax), comeBy: z.boolean().optional() })).gives<{ claimId: string }>(),
  /** From now on she waits for a nod each time, with what she holds now as well. */
  'order.takeBackNod': takes(onlyClaim).gives<{ claimId: string; waiting: number }>(),
}
