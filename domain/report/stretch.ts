/** A stretch (一段) of a round: accounts that lie next to each other in the order of their ids, and a print of each that agreed
 *  with its rows when they were last added up. Whose print is still the same has not been written since, by us or by hand,
 *  and its rows are not added up again until its turn comes: somebody may have changed a row and nothing else. */
import type { RoundName } from './round'

export interface Stretch {
  /** `{round}:{nth}` */
  _id: string
  rev: number
  /** The id with which the next one begins; empty on the last. */
  next: string
  /** Prints, not ids: nobody is known by them. */
  agreed: string[]
}

/** Accounts in a new stretch, and at most: what grew beyond gives the rest to the next. */
export const STRETCH = 400
export const STRETCH_MAX = 500

/** In so many rounds the rows of every account are added up, whatever its print says; a round is a day. */
export const ALL_IN_ROUNDS = 28

export const stretchId = (round: RoundName, nth: number): string => `${round}:${nth}`

/** Where the known stretch ends, as long as that is ahead. */
export const knownEnd = (known: Stretch | null, from: string): string | undefined => (known && known.next > from ? known.next : undefined)
