import type { ClaimView, OrderCard } from '../../../domain/order/contract'
import { sayNeeds } from '../../../domain/order/eligibility'
import type { Claim } from '../../../domain/order/claim'
import type { Order } from '../../../domain/order/order'
import { isKnown } from '../../../domain/person/known'
import type { Person } from '../../../domain/person/person'
import { CUT_LABELS, type Cut } from '../../../domain/hours/minutes'

/** An order as anybody may see it: no name, no phone, no address. */
export function orderCard(order: Order): OrderCard {
  const { state, title, category, when, stationName, seats, seatsTaken, openedAt, needs, forChild } = order
  return {
    orderId: order._id, state, title, category, when, stationName, seats, seatsTaken, openedAt,
    ...(needs ? { needs: sayNeeds(needs) } : {}), ...(forChild ? { forChild: true as const } : {}),
    ...(order.media ? { media: order.media } : {}),
  }
}

/** A claim as its holder, the beneficiary and the station see it. */
export function claimView(claim: Claim): ClaimView {
  const { personId, personName, state, heldAt, checkedInAt, checkedOutAt, creditMinutes, points } = claim
  return {
    claimId: claim._id, personId, personName, state, heldAt, checkedInAt, checkedOutAt, creditMinutes, points,
    cuts: claim.cuts.map((cut) => CUT_LABELS[cut as Cut] ?? cut),
    beneficiaryConfirmed: claim.beneficiaryConfirmed !== null,
    stationConfirmed: claim.stationConfirmed !== null,
    ...(claim.nod && claim.nod !== 'never' ? { nod: claim.nod === 'met' ? 'given' : claim.nod } : {}),
  }
}

/** Her own claim: with what the station said to her; who is known meanwhile waits for nobody. */
export function ownClaimView(claim: Claim, me: Person): ClaimView {
  const { nod, ...rest } = claimView(claim)
  const known = isKnown(me)
  const stands = nod === 'asked' && known ? 'given' : nod
  return { ...rest, ...(stands && !(stands === 'waiting' && known) ? { nod: stands } : {}), ...(claim.state === 'declined' ? { said: claim.note } : {}) }
}
