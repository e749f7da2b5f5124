/** Five mistypings are nobody's fault; after that each costs minutes, a right one clears them, and only what no hand does holds for long. */
import { addMinutes } from '../calendar/shanghai'
import { Refusal } from '../ground/refusal'
import { guessedRight, mistypedAt, noGuess, tryGuess, wrongAtDoor } from './guesses'
import type { Tally } from './tally'

const NOW = '2026-06-01T02:00:00.000Z'
const her = { _id: 'keeper', centre: 'any', posts: [{ role: 'shopKeeper' as const, place: 's' }] }
const after = (wrong: string[], right?: string): Tally => ({ _id: 'keeper', rev: 1, day: '2026-06-01', times: { exports: 1 }, homes: [], wrong, ...(right ? { right } : {}) })
const minutesAgo = (...minutes: number[]) => minutes.map((ago) => addMinutes(NOW, -ago))
/** What she hears who tries now. */
const hears = (before: Tally | null, atDoor = 0): string => {
  try {
    tryGuess(before, her, NOW, atDoor)
    return 'looked at'
  } catch (error) {
    return error instanceof Refusal ? `${error.reason} ${error.words}` : String(error)
  }
}
const mayTry = (...ago: number[]): boolean => hears(after(minutesAgo(...ago))) === 'looked at'
const many = (times: number, ago: number) => Array.from({ length: times }, () => ago)

test('each pause is counted from the latest wrong one, in minutes, and the longest holds for all after it', () => {
  const pauses = [5, 6, 7, 8, 9, 10, 11, 20].map((times) => [0, 1, 2, 3, 4, 5, 9, 10].find((minutes) => mayTry(...many(times - 1, 1000), minutes)))
  expect(pauses).toEqual([1, 1, 2, 3, 5, 10, 10, 10])
  expect(mayTry(0, 0, 0, 0)).toBe(true)
})

test('it is said until when, by the clock where it is long', () => {
  expect(hears(after(minutesAgo(9, 8, 7, 6, 0)))).toBe('GUESSED_TOO_OFTEN 过一分钟')
  expect(hears(after(minutesAgo(9, 9, 9, 8, 7, 6, 0)))).toBe('GUESSED_TOO_OFTEN 过两分钟')
  expect(hears(after(minutesAgo(...many(29, 300), 120)))).toBe('GUESSED_ALL_DAY 明天凌晨5点以后')
})

test('a right one clears what was mistyped before it, and a mistake after it begins anew', () => {
  const [first, second, third, fourth, fifth, right] = minutesAgo(9, 8, 7, 6, 5, 2) as [string, string, string, string, string, string]
  const cleared = { ...guessedRight(after([first, second, third, fourth, fifth, right]), her, right), rev: 2 }
  expect(cleared).toMatchObject({ wrong: [first, second, third, fourth, fifth], right })
  for (const again of [1, 2, 3, 4]) expect(hears({ ...cleared, wrong: [...cleared.wrong ?? [], ...many(again, 0).map((ago) => addMinutes(NOW, -ago))] })).toBe('looked at')
  expect(hears({ ...cleared, wrong: [...cleared.wrong ?? [], ...minutesAgo(0, 0, 0, 0, 0)] })).toBe('GUESSED_TOO_OFTEN 过一分钟')
})

test('who has one right code guesses no further by it: so many different ones in a day hold, cleared or not', () => {
  expect(hears(after(minutesAgo(...many(29, 300)), NOW))).toBe('looked at')
  expect(hears(after(minutesAgo(...many(30, 300)), NOW))).toBe('GUESSED_ALL_DAY 明天凌晨5点以后')
  expect(hears(after(minutesAgo(...many(30, 1440)), NOW))).toBe('looked at')
})

test('a door where too many mistyped looks at the first of everybody and no more today', () => {
  expect(hears(null, 300)).toBe('looked at')
  expect(hears(after(minutesAgo(30)), 299)).toBe('looked at')
  expect(hears(after(minutesAgo(30)), 300)).toBe('GUESSED_ALL_DAY 明天凌晨0点以后')
  // What she mistyped yesterday is not held against her.
  expect(hears(after(minutesAgo(900)), 300)).toBe('looked at')
  expect(hears(after(minutesAgo(30), NOW), 300)).toBe('looked at')
})

test('a door counts a Shanghai day, and nothing but wrong ones', () => {
  const door = { ...wrongAtDoor({ ...wrongAtDoor(null, 'codes:market:s', NOW), rev: 1 }, 'codes:market:s', NOW), rev: 2 }
  expect([door._id, mistypedAt(door, NOW), mistypedAt(door, addMinutes(NOW, 1440)), mistypedAt(null, NOW)]).toEqual(['codes:market:s', 2, 0, 0])
  expect(wrongAtDoor(door, door._id, addMinutes(NOW, 1440)).mistyped).toBe(1)
})

test('what is older than a day is forgotten, and what else she did today is kept', () => {
  expect(tryGuess(after(minutesAgo(1441, 1440, 1439)), her, NOW)).toEqual({ _id: 'keeper', day: '2026-06-01', times: { exports: 1 }, homes: [], wrong: [...minutesAgo(1439), NOW] })
  expect(tryGuess(null, her, NOW).wrong).toEqual([NOW])
})

test('what was no guess takes back its own try and no other, and clears nothing', () => {
  const [first, second] = minutesAgo(3, 2) as [string, string]
  expect(noGuess(after([first, second, NOW]), her, second)).toEqual({ _id: 'keeper', day: '2026-06-01', times: { exports: 1 }, homes: [], wrong: [first, NOW] })
  expect(noGuess(after([NOW, NOW]), her, NOW).wrong).toEqual([NOW])
  expect(noGuess(after([first]), her, NOW).wrong).toEqual([first])
  expect(guessedRight(after([first], NOW), her, first)).not.toHaveProperty('wrong')
  expect(guessedRight(after([first], NOW), her, first)).not.toHaveProperty('right')
  expect(noGuess(null, her, first)).not.toHaveProperty('wrong')
})
