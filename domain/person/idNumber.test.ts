import * as fc from 'fast-check'
import { bornOnIn, cleanIdNumber, isIdNumber, maskIdNumber, sexIn } from './idNumber'

const TODAY = '2026-06-01'
// The example of the standard itself.
const EXAMPLE = '11010519491231002X'

test('the standard\'s own example holds, with its birth date and sex', () => {
  expect(isIdNumber(EXAMPLE, TODAY)).toBe(true)
  expect([bornOnIn(EXAMPLE), sexIn(EXAMPLE), maskIdNumber(EXAMPLE)]).toEqual(['1949-12-31', 'female', '1****************X'])
  expect(cleanIdNumber(' 110105 19491231 002x ')).toBe(EXAMPLE)
})

test.each(['', '11010519491231002', '110105194912310021', '11010519491331002X', '1101051949123100AX', '11010520991231002X'])('%s is none', (number) => {
  expect(isIdNumber(number, TODAY)).toBe(false)
})

test('one wrong digit is always noticed, and so are two neighbours changed round', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
    const digits = [...EXAMPLE]
    digits[at] = String((Number(digits[at]) + by) % 10)
    expect(isIdNumber(digits.join(''), TODAY)).toBe(false)
  }))
  for (let at = 0; at < 16; at += 1) {
    const digits = [...EXAMPLE]
    ;[digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!]
    if (digits.join('') !== EXAMPLE) expect(isIdNumber(digits.join(''), TODAY)).toBe(false)
  }
})
