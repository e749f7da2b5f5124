/** How old somebody is on a Shanghai day, and what follows from it (R-M1). An age is never stored: it is computed from the
 *  day of birth, so that a right begins and ends with its day and nobody has to move it. A year of age is full on the day
 *  after the birthday, as the courts count (法释〔2006〕1号第2条), which errs on the child's side. */

/** Under this age nobody joins alone: a guardian acts for the child (PIPL 31). */
export const JOINS_ALONE_AT = 14
/** Of age (民法典17条): no guardian is asked any more. */
export const OF_AGE_AT = 18

export type AgeBand = 'child' | 'teen' | 'adult'

/** Full years on that day. @param bornOn a calendar day, 2017-03-04. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return day.slice(5) > bornOn.slice(5) ? years : years - 1
}

export function ageBandOn(bornOn: string, day: string): AgeBand {
  const age = ageOn(bornOn, day)
  if (age < JOINS_ALONE_AT) return 'child'
  return age < OF_AGE_AT ? 'teen' : 'adult'
}

/** Under eighteen on that day. */
export const isMinorOn = (bornOn: string, day: string): boolean => ageBandOn(bornOn, day) !== 'adult'

/** Under fourteen on that day. */
export const isChildOn = (bornOn: string, day: string): boolean => ageBandOn(bornOn, day) === 'child'

/** The last day on which somebody is younger than that. Whoever is born on 29 February is older with 1 March. */
export const lastDayUnder = (bornOn: string, age: number): string => `${String(Number(bornOn.slice(0, 4)) + age).padStart(4, '0')}${bornOn.slice(4)}`

/** Nobody who registers is older: a day before that is a slip of the finger. Years. */
const OLDEST = 120

/** Whether it can be somebody's day of birth. */
export const isBirthdayOn = (bornOn: string, day: string): boolean => bornOn <= day && bornOn >= lastDayUnder(day, -OLDEST)
