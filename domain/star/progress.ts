/** Stars are a pure function of confirmed credit minutes and the rule's version (I11). The app computes and proposes;
 *  certifying is a person's act (R-S2), so a level here means "has reached", not "has been granted". */
import type { StarRule } from './starRules'

/** What of somebody's tally a star may look at (hours/hours.ts has the whole). */
export interface CountedMinutes {
  creditMinutes: number
  byYear: Record<string, number>
  migratedMinutes?: number
}

export interface StarProgress {
  level: number
  /** Minutes that count under the rule's window. */
  minutes: number
  /** Minutes at which the next star begins; null at the top. */
  nextAtMinutes: number | null
  ruleVersion: string
}

export function starProgress(minutes: number, rule: StarRule): StarProgress {
  const thresholds = rule.thresholdHours.map((hours) => hours * 60)
  const level = thresholds.filter((threshold) => minutes >= threshold).length
  return { level, minutes, nextAtMinutes: thresholds[level] ?? null, ruleVersion: rule.version }
}

/** The minutes of a tally that the rule looks at: all of them, or this Shanghai year's. */
export function countingMinutes(tally: CountedMinutes, rule: StarRule, year: string): number {
  if (rule.window === 'annual') return tally.byYear[year] ?? 0
  return tally.creditMinutes + (rule.countsMigrated ? (tally.migratedMinutes ?? 0) : 0)
}
