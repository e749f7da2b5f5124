/** An order (单) is one piece of service to be done for an accepted wish; it has the wish's id. It holds the seats:
 *  `seatsTaken` never exceeds `seats`, and every claim writes this document, so the database itself refuses the
 *  51st of 50. The counters below always satisfy confirmed ≤ done ≤ started ≤ taken ≤ seats. */
import type { MediaMark } from '../media/media'
import type { SeatTold } from './claim'
import type { StationPath } from '../place/place'
import type { WishCategory } from '../ground/categories'
import type { Happening } from '../wish/wish'
import type { When, ServiceWindow } from '../calendar/when'
import type { DispatchState } from './dispatch/vocab'
import type { LicenceKind } from '../person/licenceKinds'
import type { OrderState } from './vocab'

export interface Review {
  score: number
  words: string
  /** Whether they passed the text check; else only those concerned read them. */
  wordsPublic: boolean
  byId: string
  at: string
}

/** What an order asks of who comes (eligibility.ts). */
export interface OrderNeeds {
  /** Eighteen or older. */
  adult?: boolean
  /** This licence, seen in the original. */
  licence?: LicenceKind
  /** An accident cover on that day. */
  cover?: boolean
  /** Vetted for being with children. */
  vetted?: boolean
}

/** What happened to its seats since its people were last told (untold.ts). Counters only. */
export interface Untold {
  /** Seats taken and still held. */
  claims: number
  /** Seats given back or lapsed that had been told of before. */
  releases: number
  /** Services finished that wait for the served person's word. */
  done: number
}

/** With which team it is, or was (dispatch/dispatch.ts). */
export interface Dispatch {
  state: Exclude<DispatchState, 'none'>
  teamId: string
  teamName: string
  /** Who handed it over, and so hears of the answer. */
  byId: string
  at: string
}

export interface Order extends StationPath, ServiceWindow {
  _id: string
  rev: number
  state: OrderState
  title: string
  text: string
  /** The wish's photos and voice; missing where there are none. */
  media?: MediaMark[]
  category: WishCategory
  when: When
  stationName: string
  beneficiaryId: string
  beneficiaryName: string
  writerId: string
  writerName: string
  seats: number
  /** Live and finished claims together. */
  seatsTaken: number
  /** Claims that have checked in, whether or not they have left since. */
  seatsStarted: number
  /** Claims that have checked out. */
  seatsDone: number
  /** Claims confirmed by both sides. */
  seatsConfirmed: number
  /** Whether the feed shows it: alive, a seat free, its window not over; `vetted` is the same for a child's, which the
   *  public feed never asks for. A field, because a feed is one equality. */
  feed: 'listed' | 'vetted' | 'handed' | 'unlisted'
  /** The team it was last handed to (dispatch.ts); missing for one that never was. */
  dispatch?: Dispatch
  /** That team, while it is asked or has taken it on. */
  handedTo?: string
  /** Until then `feed` is handed: the team's members see it first. Empty when nobody does. */
  handedUntil: string
  /** Whether its people have still to be told of `untold`, or, where it was called off, who holds a seat of that
   *  (callOff.ts). A field, because the timer asks for it. */
  news: 'told' | 'due' | 'seats'
  untold: Untold
  /** What who comes must be fit for (eligibility.ts); missing for what everybody can do. */
  needs?: OrderNeeds
  /** A child's wish (childSafety.ts): names here are code names. */
  forChild?: boolean
  /** While phone and address of its wish are kept; missing once they were forgotten. */
  contact?: 'kept'
  openedAt: string
  /** When the order came to its present state; what timers look at. */
  stateSince: string
  review: Review | null
  /** Whether the review's words wait for the station's eye; missing while nobody doubted them. */
  wordsDesk?: 'waiting' | 'settled'
  /** What strangers read of its seats (seatStory.ts); missing on orders of before it was kept. */
  seatStory?: SeatTold[]
  /** The wish's own story, then the order's. Claims keep theirs. */
  happenings: Happening[]
}
