import { dayOf } from '../../../domain/calendar/shanghai'
import type { HourTally } from '../../../domain/hours/hours'
import { pathOf } from '../../../domain/place/place'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { reached } from '../../../domain/star/award'
import { countingMinutes, starProgress } from '../../../domain/star/progress'
import { STAR_RULES } from '../../../domain/star/starRules'
import type { Tx } from '../../store/port'

/** The minutes just recorded brought her a level: a candidate for a person to look at (R-S2). Nothing is read or written
 *  when they did not. */
export async function nameCandidate(tx: Tx, before: Omit<HourTally, 'rev'>, after: Omit<HourTally, 'rev'>, now: string): Promise<void> {
  const rule = ruleOn(STAR_RULES, dayOf(now))
  const year = dayOf(now).slice(0, 4)
  const progress = (tally: Omit<HourTally, 'rev'>) => starProgress(countingMinutes(tally, rule, year), rule)
  if (progress(after).level <= progress(before).level) return
  const person = await tx.get('people', after._id)
  if (!person) return
  const who = { personId: person._id, year: rule.window === 'annual' ? year : '', now, ...pathOf(person) }
  for (const candidate of reached(progress(before), progress(after), who)) {
    // Minutes once taken back and earned again name nobody twice.
    if (!(await tx.get('starAwards', candidate._id))) await tx.create('starAwards', candidate)
  }
}
