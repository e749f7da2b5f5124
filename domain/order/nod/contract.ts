/** What the actions about the station's nod take and give. */
import { z } from 'zod'
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
  /** By when she should hear. */
  neededBy: string
}

const onlyClaim = z.strictObject({ claimId: id })

export const nodContracts = {
  /** First-timers who wait for my station's nod, the most urgent of a page first. */
  'order.nodsToGive': takes(z.strictObject({ after: cursor })).gives<{ nods: NodToGive[]; next: string | null }>(),
  /** She is known from now on, in the whole county; whatever else of hers waits is opened with it. */
  'order.nod': takes(onlyClaim).gives<{ claimId: string; opened: number }>(),
  /** Her seat is given back, and she reads why. */
  'order.declineNod': takes(z.strictObject({ claimId: id, note: words(ORDER_LIMITS.reasonMax) })).gives<{ claimId: string }>(),
  /** From now on she waits for a nod each time, with what she holds now as well. */
  'order.takeBackNod': takes(onlyClaim).gives<{ claimId: string; waiting: number }>(),
}
