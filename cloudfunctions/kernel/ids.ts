/** Ids nobody can guess and nobody can read anything from: they do not sort by time. Letters and digits only, so that
 *  they pass through file names, spreadsheets and URLs as they are. */
import { randomInt } from 'node:crypto'
import { seededRandom } from '../store/seededRandom'

export interface Ids {
  /** 20 letters and digits: 119 bits. */
  newId(): string
  /** `count` decimal digits, each equally likely, leading zeros included. */
  digits(count: number): string
  /** A short reference that stands in an answer and in the log; easy to read out over the phone. */
  ref(): string
}

const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ID_LENGTH = 20
/** Without 0 O 1 I L U, which are misheard and misread. */
const READ_ALOUD = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const REF_LENGTH = 8

/** Ids from the system's cryptographic randomness. */
export const randomIds: Ids = idsFrom((below) => randomInt(below))

/** The same ids in the same order for the same seed: for tests and demo data, never for real people. */
export function seededIds(seed: number): Ids {
  const random = seededRandom(seed)
  return idsFrom((below) => Math.floor(random() * below))
}

function idsFrom(randomBelow: (below: number) => number): Ids {
  const draw = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[randomBelow(alphabet.length)]).join('')
  return {
    newId: () => draw(LETTERS_AND_DIGITS, ID_LENGTH),
    digits: (count) => draw('0123456789', count),
    ref: () => draw(READ_ALOUD, REF_LENGTH),
  }
}
