/** The facts (资料) of 民政部令第67号第五条 that stand nowhere else: 性别、出生日期、身份证件号码. Name and station are the person's,
 *  phone and address her contact, skills and kinds of service her volunteer profile. What always holds: none of them is
 *  compulsory; the ID number is here only sealed (kernel/sealing.ts) and masked, and says birth date and sex itself; they
 *  are a document of their own, so that ordinary reads never touch them. */
import { refuse } from '../ground/refusal'
import { minorUntilOf, mustBeBirthday, readUntil } from './minor'
import { bornOnIn, maskIdNumber, sexIn, type Sex } from './idNumber'

export interface Facts {
  /** The person's id. */
  _id: string
  rev: number
  /** Empty while she has not said. */
  sex: Sex | ''
  /** A Shanghai day; empty while she has not said. */
  bornOn: string
  /** Sealed; empty while there is none. */
  idNumber: string
  idMasked: string
}

export const SEX_LABELS: Record<Sex, string> = { female: '女', male: '男' }

export const noFacts = (personId: string): Omit<Facts, 'rev'> => ({ _id: personId, sex: '', bornOn: '', idNumber: '', idMasked: '' })

export interface Said {
  sex?: Sex | ''
  bornOn?: string
}

/** Whether she is a child is settled at the station, with her family: a birthday said here must agree with that.
 *  @throws Refusal BORN_LATER, BAD_INPUT, AGE_OTHER */
export function mustBeHerAge(bornOn: string, minorUntil: string | undefined, today: string): void {
  if (bornOn > today) refuse('BORN_LATER')
  mustBeBirthday(bornOn, today)
  const until = minorUntilOf(bornOn)
  if (minorUntil === undefined ? until >= today : until !== readUntil(minorUntil, today)) refuse('AGE_OTHER')
}

/** What she says of herself. While an ID number is kept, it says both. @throws Refusal FACTS_BY_ID_NUMBER, BORN_LATER, AGE_OTHER */
export function sayFacts<F extends Omit<Facts, 'rev'>>(facts: F, { sex = facts.sex, bornOn = facts.bornOn }: Said, minorUntil: string | undefined, today: string): F {
  if (facts.idNumber && (sex !== facts.sex || bornOn !== facts.bornOn)) refuse('FACTS_BY_ID_NUMBER')
  if (bornOn !== '' && bornOn !== facts.bornOn) mustBeHerAge(bornOn, minorUntil, today)
  return { ...facts, sex, bornOn }
}

/** @param number whole and checked; it goes no further than this line. */
export const withIdNumber = <F extends Omit<Facts, 'rev'>>(facts: F, number: string, sealed: string): F =>
  ({ ...facts, sex: sexIn(number), bornOn: bornOnIn(number), idNumber: sealed, idMasked: maskIdNumber(number) })

/** The number goes; what it said of her stays until she says otherwise. */
export const withoutIdNumber = <F extends Omit<Facts, 'rev'>>(facts: F): F => ({ ...facts, idNumber: '', idMasked: '' })
