/** A citizen's ID number (公民身份号码, GB 11643-1999): 18 places, the last one a check, a birth date and a sex inside. It is
 *  optional, never shown whole, and never leaves this file but sealed or masked (R-67-3, PIPL 28–29). */
import { isDay } from '../calendar/shanghai'

const FORM = /^\d{17}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

export type Sex = 'female' | 'male'

/** As people type it: with spaces, with a small x. */
export const cleanIdNumber = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/** @param today nobody is born later. */
export function isIdNumber(number: string, today: string): boolean {
  if (!FORM.test(number)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  const bornOn = bornOnIn(number)
  return CHECKS[sum % CHECKS.length] === number[17] && isDay(bornOn) && bornOn <= today
}

export const bornOnIn = (number: string): string => `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
export const sexIn = (number: string): Sex => (Number(number[16]) % 2 === 1 ? 'male' : 'female')

/** 4**************2: enough for its owner to know which it is. */
export const maskIdNumber = (number: string): string => `${number[0]}${'*'.repeat(number.length - 2)}${number[number.length - 1]}`
