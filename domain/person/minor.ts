/** What somebody under eighteen may do, and from which day on by herself (R-M1, PIPL 31, 民法典17–20). Her document has the last
 *  day she is under eighteen and a guardian's yes to volunteering; what follows is asked of the day, so a right begins
 *  with its day and nobody has to move it. */
import { refuse } from '../ground/refusal'
import { isBirthdayOn, JOINS_ALONE_AT, lastDayUnder, OF_AGE_AT } from './age'
import type { GuardianYes, Person } from './person'

type Young = Pick<Person, 'minorUntil' | 'guardianYes'>

export const minorUntilOf = (bornOn: string): string => lastDayUnder(bornOn, OF_AGE_AT)

/** @throws Refusal BAD_INPUT, of the birthday. */
export function mustBeBirthday(bornOn: string, today: string): void {
  if (!isBirthdayOn(bornOn, today)) refuse('BAD_INPUT', 'bornOn')
}

/** As it lies in documents from before birthdays had bounds: there the year 19 became 37, a text later than any day. Two
 *  digits are read as the last ones of the latest year she can have been born in; more of them are of nobody alive. */
export function readUntil(minorUntil: string, today: string): string {
  const [year = '', month, day] = minorUntil.split('-')
  if (year.length >= 4) return minorUntil
  const inCentury = (century: number) => `${century + Number(year)}-${month}-${day}`
  if (year.length > 2) return `${year.padStart(4, '0')}-${month}-${day}`
  return inCentury(2000) > lastDayUnder(today, OF_AGE_AT) ? inCentury(1900) : inCentury(2000)
}

/** The last day she is under fourteen. */
const childUntil = (minorUntil: string): string => lastDayUnder(minorUntil, JOINS_ALONE_AT - OF_AGE_AT)

export const isMinor = ({ minorUntil }: Pick<Young, 'minorUntil'>, today: string): boolean => minorUntil !== undefined && readUntil(minorUntil, today) >= today

export const isChild = (person: Pick<Young, 'minorUntil'>, today: string): boolean =>
  person.minorUntil !== undefined && childUntil(readUntil(person.minorUntil, today)) >= today

/** What she says of her age counts only where her family has not said it. @throws Refusal TOO_YOUNG_TO_HELP, GUARDIAN_FIRST */
export function mustMayVolunteer(person: Young, saysAdult: boolean, today: string): void {
  if (isChild(person, today)) refuse('TOO_YOUNG_TO_HELP')
  const minor = person.minorUntil === undefined ? !saysAdult : isMinor(person, today)
  if (minor && !person.guardianYes) refuse('GUARDIAN_FIRST')
}

/** Her guardian says yes. @throws Refusal TOO_YOUNG_TO_HELP, NOT_A_MINOR */
export function withGuardianYes(person: Person, minorUntil: string, yes: GuardianYes, today: string): Person {
  const young = { ...person, minorUntil }
  if (isChild(young, today)) refuse('TOO_YOUNG_TO_HELP')
  if (!isMinor(young, today)) refuse('NOT_A_MINOR')
  return { ...young, guardianYes: yes }
}
