/** A cover (意外险) is one accident policy somebody bought for volunteers (条例 17): insurer, how much each is covered
 *  for, from which day to which, and a roster of people. The amount is what the insurer would pay, written down for
 *  people to read; nothing is ever paid here. Put on a roster, a person's own document says on which days she is
 *  covered; `people` counts the roster and is written with each entry. */
import type { StationPath } from '../../place/place'
import { refuse } from '../../ground/refusal'

export interface Cover extends StationPath {
  _id: string
  rev: number
  /** The place that bought it. */
  place: string
  placeName: string
  insurer: string
  /** In words: 10万元/人. */
  words: string
  amountYuan: number
  from: string
  until: string
  people: number
  at: string
}

/** One person on one roster. */
export interface CoverEntry {
  _id: string
  rev: number
  coverId: string
  personId: string
  personName: string
  insurer: string
  words: string
  from: string
  until: string
  at: string
}

export const coverEntryId = (coverId: string, personId: string): string => `${coverId}:${personId}`

const TEN_THOUSAND = 10_000

export const sayAmount = (yuan: number): string => (yuan % TEN_THOUSAND === 0 ? `${yuan / TEN_THOUSAND}万元/人` : `${yuan}元/人`)

/** @throws Refusal COVER_DAYS when it ends before it begins, or has ended. */
export function mustBeGood(cover: Pick<Cover, 'from' | 'until'>, today: string): void {
  if (cover.until < cover.from || cover.until < today) refuse('COVER_DAYS')
}
