/** Guessing a code of eight digits. Who mistypes a few times goes on at once, after that each further wrong one costs a pause of
 *  minutes; a right one clears them. Only as many different tries as no hand mistypes in a day (`aDay`) hold for long, and a
 *  right one clears nothing of that, so that a guesser who has one code gets no further by it. A try is written down before the
 *  code is looked at, so that many at once are no way round, and a right code is held like a wrong one: nothing tells which.
 *
 *  The codes have a count too: all wrong ones at one door (a counter, the teams of a county), whoever typed them. Past `atADoor`
 *  a door still looks at the first of everybody that day and no more: many guessers get one each, who has the code is let in.
 *
 *  The odds. One person: 30 a day of 10⁸. At a counter with 30 codes alive that is 9 in a million a day, one hit in three hundred
 *  years; among 500 team codes of a county 15 in a hundred thousand a day, one in eighteen years, and it opens a seat in
 *  a team, which its leader sees. Many persons: 300 a day at a door, one hit among 30 codes in thirty years; with 500 team codes one in two
 *  years, and one more for each who first joins the county, which is limited itself. A code of six digits would not bear this. */
import { addDays, addMinutes, dayOf, instantAt } from '../calendar/shanghai'
import { sayWait } from '../calendar/wait'
import { refuse } from '../ground/refusal'
import { limitRuleOn } from './limitRules'
import { tallyOn, type Counted, type Tally, type UnsavedTally } from './tally'

const HOURS_REMEMBERED = 24

const remembered = (before: Tally | null, now: string): string[] => (before?.wrong ?? []).filter((at) => at > addMinutes(now, -HOURS_REMEMBERED * 60))

/** Those since her last right one. */
const inARow = (before: Tally | null, now: string): string[] => remembered(before, now).filter((at) => at > (before?.right ?? ''))

/** A try, counted as a wrong one for the time being. @param atDoor wrong ones of everybody there today.
 *  @throws Refusal GUESSED_TOO_OFTEN, GUESSED_ALL_DAY, each with the words of when it goes on. */
export function tryGuess(before: Tally | null, who: Counted, now: string, atDoor = 0): UnsavedTally {
  const wrong = remembered(before, now)
  const row = inARow(before, now)
  const { free, pausesMinutes, aDay, atADoor } = limitRuleOn(who.centre, dayOf(now)).guesses
  const first = wrong[wrong.length - aDay]
  if (first) refuse('GUESSED_ALL_DAY', undefined, sayWait(addMinutes(first, HOURS_REMEMBERED * 60), now))
  if (atDoor >= atADoor && row.some((at) => dayOf(at) === dayOf(now))) refuse('GUESSED_ALL_DAY', undefined, sayWait(instantAt(addDays(dayOf(now), 1), 0), now))
  const latest = row[row.length - 1]
  // None before the free ones are used up.
  const goesOn = latest && addMinutes(latest, pausesMinutes[Math.min(row.length - free, pausesMinutes.length - 1)] ?? 0)
  if (goesOn && now < goesOn) refuse('GUESSED_TOO_OFTEN', undefined, sayWait(goesOn, now))
  return { ...tallyOn(before, who, dayOf(now)), wrong: [...wrong, now] }
}

/** It was no guess at all: that try is taken back. */
export function noGuess(before: Tally | null, who: Counted, triedAt: string): UnsavedTally {
  const { wrong: _, ...tally } = tallyOn(before, who, dayOf(triedAt))
  const wrong = [...(before?.wrong ?? [])]
  const nth = wrong.lastIndexOf(triedAt)
  if (nth >= 0) wrong.splice(nth, 1)
  return wrong.length > 0 ? { ...tally, wrong } : tally
}

/** It was right: that try is taken back, and those before it cost no pause any more. */
export function guessedRight(before: Tally | null, who: Counted, triedAt: string): UnsavedTally {
  const { right: _, ...tally } = noGuess(before, who, triedAt)
  return tally.wrong ? { ...tally, right: triedAt } : tally
}

/** One more wrong one at a door. */
export function wrongAtDoor(before: Tally | null, door: string, now: string): UnsavedTally {
  const tally = tallyOn(before, { _id: door }, dayOf(now))
  return { ...tally, mistyped: (tally.mistyped ?? 0) + 1 }
}

/** How many there were at a door today. */
export const mistypedAt = (door: Tally | null, now: string): number => (door?.day === dayOf(now) ? door.mistyped ?? 0 : 0)
