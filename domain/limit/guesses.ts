/** Guessing a code. Who mistypes a few times goes on at once; after that every further wrong one costs a longer pause. A try is
 *  written down before the code is looked at and taken back when it was right, so that many at once are no way round. */
import { addMinutes, dayOf } from '../calendar/shanghai'
import { refuse } from '../ground/refusal'
import { GUESSED_REASON, limitRuleOn } from './limitRules'
import { tallyOn, type Counted, type Tally, type UnsavedTally } from './tally'

const HOURS_REMEMBERED = 24

const remembered = (before: Tally | null, now: string): string[] => (before?.wrong ?? []).filter((at) => at > addMinutes(now, -HOURS_REMEMBERED * 60))

/** A try, counted as a wrong one for the time being. @throws Refusal GUESSED_TOO_OFTEN. */
export function tryGuess(before: Tally | null, who: Counted, now: string): UnsavedTally {
  const wrong = remembered(before, now)
  const { free, pausesMinutes } = limitRuleOn(who.centre, dayOf(now)).guesses
  const latest = wrong[wrong.length - 1]
  // None before the free ones are used up.
  const pause = pausesMinutes[Math.min(wrong.length - free, pausesMinutes.length - 1)] ?? 0
  if (latest && now < addMinutes(latest, pause)) refuse(GUESSED_REASON)
  return { ...tallyOn(before, who, dayOf(now)), wrong: [...wrong, now] }
}

/** It was right, or was no guess at all: that try is taken back. */
export function guessedRight(before: Tally | null, who: Counted, triedAt: string): UnsavedTally {
  const { wrong: _, ...tally } = tallyOn(before, who, dayOf(triedAt))
  const wrong = [...(before?.wrong ?? [])]
  const nth = wrong.lastIndexOf(triedAt)
  if (nth >= 0) wrong.splice(nth, 1)
  return wrong.length > 0 ? { ...tally, wrong } : tally
}
