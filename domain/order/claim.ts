/** A claim (接单) is one person holding one seat of an order. Its id is made of both, so nobody can hold two seats of
 *  one order. It is live while held or checked in; only then does its holder see where to go. */
import type { StationPath } from '../place/place'
import type { ClaimState } from './vocab'

/** Somebody's word that the service was done (R-H2: the served person or the organiser signs). */
export interface Confirmation {
  byId: string
  byName: string
  /** Who tapped for her; missing when she did so herself. */
  agentId?: string
  agentName?: string
  at: string
}

export interface Claim extends StationPath {
  _id: string
  rev: number
  orderId: string
  orderTitle: string
  personId: string
  personName: string
  /** She wrote the wish for somebody else and came to help herself: then a second person of the station confirms too. */
  writerHelps: boolean
  state: ClaimState
  heldAt: string
  /** A held claim with no check-in by then is given back. */
  lapseAt: string
  checkedInAt: string
  checkedOutAt: string
  /** Whole minutes the rule credits; 0 until checked out. */
  creditMinutes: number
  /** Why fewer minutes than the clock showed, in the rule's codes; empty when none were cut (K1). */
  cuts: string[]
  beneficiaryConfirmed: Confirmation | null
  stationConfirmed: Confirmation | null
  /** Whether somebody of the station has still to say a word: by it the desk finds the service. Missing before check-out. */
  stationDesk?: 'waiting' | 'done'
  /** Points issued when both had confirmed; 0 before, or when the village's budget was spent. */
  points: number
  /** Whether the station has still to nod before she is told where to go (nod/nod.ts); missing where she was known, and where she came as such.
   *  given – it did, and stays when the seat is over, so that the nod can be taken back later; asked – the station gave the seat back
   *  and asked her to ring or come by; met – she did; never – it ended without a nod. */
  nod?: 'waiting' | 'given' | 'asked' | 'met' | 'never'
  /** When its holder saw phone and address (privacy/disclosure.ts), for the story its people read; missing on claims of before it was
   *  kept here. */
  sawHome?: string[]
  endedAt: string
  /** Why it was released, in the volunteer's words. */
  note: string
}

/** What strangers read of it (seatStory.ts): of the claim under that id; what both sides and the desk say of it stands there alone. */
export type SeatTold = Pick<Claim, 'state' | 'heldAt' | 'checkedInAt' | 'checkedOutAt' | 'creditMinutes' | 'endedAt' | 'nod'> & { claimId: string }

/** More times stand in 谁看过我的信息 alone; the first one stays. */
const SAW_HOME_MAX = 20

/** The claim once its holder has seen phone and address; null for one that does not keep it. */
export function withHomeSeen(claim: Claim, at: string): Claim | null {
  if (!claim.sawHome) return null
  const [first = at, ...later] = [...claim.sawHome, at]
  return { ...claim, sawHome: [first, ...later.slice(1 - SAW_HOME_MAX)] }
}

export const claimId = (orderId: string, personId: string): string => `${orderId}:${personId}`
