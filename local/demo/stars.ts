/** The stars people of the demo county have: granted long ago, but for one that waits for 李站长 and one that hangs out. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import { addDays, dayOf, instantAt } from '../../domain/calendar/shanghai'
import { putOnNotice, reached, type StarAward } from '../../domain/star/award'
import { starProgress } from '../../domain/star/progress'
import { STAR_RULES } from '../../domain/star/starRules'
import { ruleOn } from '../../domain/ground/ruleBook'
import { homeOf, type PersonId } from './people'
import { pathOf } from './places'

const WAITS: PersonId = 'zheng-dage'
const HANGS: PersonId = 'zhao-laoshi'
const NOTICED_DAYS_AGO = 1
const GRANTED_DAYS_AGO = 300

export function starDocuments(tallies: readonly NewDoc<'hourTallies'>[], now: string): NewDoc<'starAwards'>[] {
  const rule = ruleOn(STAR_RULES, dayOf(now))
  const ago = (days: number) => instantAt(addDays(dayOf(now), -days), 9)
  return tallies.flatMap(({ _id, creditMinutes }) => {
    const personId = _id as PersonId
    const progress = starProgress(creditMinutes, rule)
    const who = { personId, year: '', now: ago(GRANTED_DAYS_AGO), ...pathOf(homeOf(personId)) }
    return reached(starProgress(0, rule), progress, who).map((star): NewDoc<'starAwards'> => {
      const newest = star.level === progress.level
      const candidate: StarAward = { rev: 1, ...star, stateSince: ago(NOTICED_DAYS_AGO + 1) }
      if (newest && personId === WAITS) return candidate
      if (newest && personId === HANGS) return putOnNotice(candidate, null, rule, 'li-zhanzhang', ago(NOTICED_DAYS_AGO))
      return { ...star, state: 'granted', noticedBy: 'li-zhanzhang' }
    })
  })
}
