/** What a pick-up QR says: a mark of ours and the code, so that a stray QR is told from one of ours. */
import { CODE_DIGITS } from '../../../domain/market/redemption'

const MARK = 'DL1:'

export const pickupText = (code: string): string => `${MARK}${code}`

/** The code inside a scanned text; null when it is no pick-up code. */
export function codeOfScan(text: string): string | null {
  const trimmed = text.trim()
  if (!trimmed.startsWith(MARK)) return null
  const code = trimmed.slice(MARK.length)
  return missingDigits(code) === 0 && digitsOf(code) === code ? code : null
}

const FULL_WIDTH_ZERO = 0xff10

/** What was typed, as digits: people and keyboards put spaces, dashes and full-width digits in. */
export function digitsOf(typed: string): string {
  const plain = typed.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
  return plain.replace(/\D/g, '').slice(0, CODE_DIGITS)
}

export const missingDigits = (code: string): number => CODE_DIGITS - code.length
