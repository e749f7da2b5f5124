/** What a story of the demo county says, as data: who told what, who answered, who came, who confirmed. steps.ts
 *  turns it into the real actions. */
import type { WishCategory } from '../../domain/ground/categories'
import type { PersonId } from './people'
import type { GoodsKey } from './shelf'
import type { At, On } from './when'

export interface WishStory {
  /** Whom it is for. */
  of: PersonId
  /** The grid worker who wrote it down for her; left out when she told it herself. */
  by?: PersonId
  told: At
  title: string
  text: string
  category: WishCategory
  on: On
  seats: number
  asked?: { at: At; by: PersonId; note: string }
  /** She answers what was asked. */
  answered?: { at: At; note: string }
  refused?: { at: At; by: PersonId; note: string }
  withdrawn?: At
  accepted?: { at: At; by: PersonId }
  helpers?: readonly Helper[]
  /** Nobody is needed any more; who told it says so. */
  calledOff?: { at: At; reason: string }
  reviewed?: { at: At; score: number; words: string }
}

/** One volunteer's way through a wish, as far as it has come. */
export interface Helper {
  who: PersonId
  claims: At
  /** Reads where to go. */
  looks?: At
  releases?: { at: At; reason: string }
  comes?: At
  leaves?: At
  /** Who was helped (or wrote for her) confirms. */
  thanked?: At
  /** The station confirms. */
  vouched?: { at: At; by: PersonId }
}

export interface RedemptionStory {
  who: PersonId
  goods: GoodsKey
  reserved: At
  cancelled?: At
  handedOver?: { at: At; by: PersonId }
}
