/** Lots (批次) say where the points of a purse came from and until when they are good. Their points always sum to the
 *  account's balance, their held points to its held. A lot is known by its origin and its last day: two of the same are
 *  one lot, so that a purse stays one small document. Points go oldest first; what a reservation holds does not lapse
 *  while it is held, and what is given back after its day lapses with the next run of the timer (docs/decisions/0020). */
import { refuse } from '../ground/refusal'

export const LOT_ORIGINS = ['opening', 'service', 'task', 'gift'] as const
/** opening – from before there were lots. */
export type LotOrigin = (typeof LOT_ORIGINS)[number]

export interface Lot {
  origin: LotOrigin
  points: number
  /** Of them, set aside for reservations. */
  held: number
  /** The last Shanghai day on which they are good; empty for always. */
  expiresOn: string
  ruleVersion: string
}

/** What a reservation holds of one lot. */
export type LotPart = Pick<Lot, 'origin' | 'expiresOn' | 'points'>

/** Of what is spent at once, so many parts may be gifts beside so many earned. */
export interface GiftRatio {
  gift: number
  earned: number
}

const free = ({ points, held }: Lot): number => points - held
const same = (lot: Pick<Lot, 'origin' | 'expiresOn'>, other: Pick<Lot, 'origin' | 'expiresOn'>): boolean =>
  lot.origin === other.origin && lot.expiresOn === other.expiresOn

/** Earliest day first, what is always good last; earned before given where both end on one day. */
function inOrder(lots: readonly Lot[]): Lot[] {
  const key = ({ expiresOn, origin }: Lot) => `${expiresOn || '9999'}:${LOT_ORIGINS.indexOf(origin)}`
  return [...lots].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The lots with one more; the later rule's version stays on a merged one. */
export function addLot(lots: readonly Lot[], added: Lot): Lot[] {
  const before = lots.find((lot) => same(lot, added))
  if (!before) return inOrder([...lots, added])
  return lots.map((lot) => (lot === before
    ? { ...added, points: before.points + added.points, held: before.held + added.held }
    : lot))
}

/** How many of `points` may be gifts; all of them where the village has no such rule. */
const giftsIn = (points: number, ratio: GiftRatio | null): number =>
  ratio ? Math.floor((points * ratio.gift) / (ratio.gift + ratio.earned)) : points

/** Which parts pay for so many points, oldest first. The caller has seen that as many are free.
 *  @throws Refusal GIFT_NEEDS_EARNED when there are too few earned ones beside the gifts. */
export function choose(lots: readonly Lot[], points: number, ratio: GiftRatio | null): LotPart[] {
  let left = points
  let gifts = giftsIn(points, ratio)
  const parts: LotPart[] = []
  for (const lot of inOrder(lots)) {
    const taken = Math.min(left, free(lot), lot.origin === 'gift' ? gifts : left)
    if (taken <= 0) continue
    parts.push({ origin: lot.origin, expiresOn: lot.expiresOn, points: taken })
    left -= taken
    if (lot.origin === 'gift') gifts -= taken
  }
  return left > 0 ? refuse('GIFT_NEEDS_EARNED') : parts
}

/** What a reservation holds that kept no parts: it was made when the purse was still one lot without end. */
export const openingParts = (points: number): LotPart[] => [{ origin: 'opening', expiresOn: '', points }]

/** Each part's lot changed by so many points and so many held ones; an emptied lot is gone. */
export function change(lots: readonly Lot[], parts: readonly LotPart[], by: { points: -1 | 0; held: -1 | 0 | 1 }): Lot[] {
  return lots.map((lot) => {
    const moved = parts.filter((part) => same(part, lot)).reduce((sum, { points }) => sum + points, 0)
    return { ...lot, points: lot.points + moved * by.points, held: lot.held + moved * by.held }
  }).filter(({ points }) => points > 0)
}

/** What has passed its day by today and is not held. */
export function lapsedParts(lots: readonly Lot[], today: string): LotPart[] {
  return lots.filter((lot) => lot.expiresOn !== '' && lot.expiresOn < today && free(lot) > 0)
    .map((lot) => ({ origin: lot.origin, expiresOn: lot.expiresOn, points: free(lot) }))
}

/** What may still be spent: the timer may not have come to book what passed its day. */
export const goodOn = (lots: readonly Lot[], today: string): Lot[] => lots.filter(({ expiresOn }) => expiresOn === '' || expiresOn >= today)

/** The first day on which something not held comes to its end; empty when nothing does. */
export function nextExpiryOf(lots: readonly Lot[]): string {
  return inOrder(lots).find((lot) => lot.expiresOn !== '' && free(lot) > 0)?.expiresOn ?? ''
}

/** How many come to their end on which day, earliest first. */
export function expiring(lots: readonly Lot[]): { day: string; points: number }[] {
  const days = new Map<string, number>()
  for (const lot of inOrder(lots)) if (lot.expiresOn && free(lot) > 0) days.set(lot.expiresOn, (days.get(lot.expiresOn) ?? 0) + free(lot))
  return [...days].map(([day, points]) => ({ day, points }))
}
