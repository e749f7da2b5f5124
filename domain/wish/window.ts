/** When a wish may be fulfilled, as instants: what its day and part of day mean on the clock. */
import { addMinutes, dayOf, daysBetween, instantAt, isDay } from '../calendar/shanghai'
import { addWorkingDays } from '../calendar/workingDays'
import { refuse } from '../ground/refusal'
import type { ServiceWindow, DayPart, When } from '../calendar/when'
import { ruleOn } from '../ground/ruleBook'
import { ANSWER_RULES } from './answerRules'
import { WISH_LIMITS } from './vocab'

/** Shanghai hours from–to. */
export const DAY_PART_HOURS: Record<DayPart, readonly [number, number]> = {
  morning: [7, 12],
  afternoon: [12, 18],
  evening: [18, 22],
  allDay: [7, 22],
}

/** @throws Refusal WISH_DAY_PAST, WISH_PART_PAST (of today), WISH_DAY_TOO_FAR, BAD_INPUT (no such day). */
export function windowOf(when: When, now: string): ServiceWindow {
  if (when.kind === 'anytime') {
    return { startsAt: now, endsAt: addMinutes(now, WISH_LIMITS.anytimeDays * 24 * 60) }
  }
  if (!isDay(when.date)) refuse('BAD_INPUT')
  const [startHour, endHour] = DAY_PART_HOURS[when.part]
  const window = { startsAt: instantAt(when.date, startHour), endsAt: instantAt(when.date, endHour) }
  if (window.endsAt <= now) refuse(when.date === dayOf(now) && when.part !== 'allDay' ? 'WISH_PART_PAST' : 'WISH_DAY_PAST')
  if (daysBetween(dayOf(now), when.date) > WISH_LIMITS.daysAhead) refuse('WISH_DAY_TOO_FAR')
  return window
}

/** The last day on which the station promised an answer (working days; 条例 13). */
export function answerBy(toldAt: string): string {
  const told = dayOf(toldAt)
  return addWorkingDays(told, ruleOn(ANSWER_RULES, told).stationWorkingDays)
}
