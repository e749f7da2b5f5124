/** Five mistypings are nobody's fault; after that each costs a longer pause. */
import { addMinutes } from '../calendar/shanghai'
import { guessedRight, tryGuess } from './guesses'
import type { Tally } from './tally'

const NOW = '2026-06-01T02:00:00.000Z'
const her = { _id: 'keeper', centre: 'any', posts: [{ role: 'shopKeeper' as const, place: 's' }] }
const after = (wrong: string[]): Tally => ({ _id: 'keeper', rev: 1, day: '2026-06-01', times: { exports: 1 }, homes: [], wrong })
const minutesAgo = (...minutes: number[]) => minutes.map((ago) => addMinutes(NOW, -ago))
const mayTry = (...ago: number[]): boolean => {
  try {
    tryGuess(after(minutesAgo(...ago)), her, NOW)
    return true
  } catch {
    return false
  }
}

test('each pause is counted from the latest wrong one, and the longest holds for all after it', () => {
  const pauses = [5, 6, 7, 8, 9, 10, 30].map((times) => {
    const earlier = Array.from({ length: times - 1 }, () => 1000)
    return [0, 1, 4, 5, 14, 15, 59, 60, 239, 240].find((minutes) => mayTry(...earlier, minutes))
  })
  expect(pauses).toEqual([1, 5, 15, 60, 240, 240, 240])
  expect(mayTry(0, 0, 0, 0)).toBe(true)
})

test('what is older than a day is forgotten, and what else she did today is kept', () => {
  expect(tryGuess(after(minutesAgo(1441, 1440, 1439)), her, NOW)).toEqual({ _id: 'keeper', day: '2026-06-01', times: { exports: 1 }, homes: [], wrong: [...minutesAgo(1439), NOW] })
  expect(tryGuess(null, her, NOW).wrong).toEqual([NOW])
})

test('a right one takes back its own try and no other', () => {
  const [first, second] = minutesAgo(3, 2) as [string, string]
  expect(guessedRight(after([first, second, NOW]), her, second).wrong).toEqual([first, NOW])
  expect(guessedRight(after([NOW, NOW]), her, NOW).wrong).toEqual([NOW])
  expect(guessedRight(after([first]), her, NOW).wrong).toEqual([first])
  expect(guessedRight(after([first]), her, first)).not.toHaveProperty('wrong')
  expect(guessedRight(null, her, first)).not.toHaveProperty('wrong')
})
