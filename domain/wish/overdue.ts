/** A wish nobody answered in time goes up, desk by desk: the station keeps it, the township sees and may answer it too,
 *  then the county. What waits for the villager's own word (needsInfo) is nobody's delay and stays where it is. */
import { addDays, dayOf, instantAt } from '../calendar/shanghai'
import { addWorkingDays } from '../calendar/workingDays'
import type { StationPath } from '../place/place'
import { ruleOn } from '../ground/ruleBook'
import { ANSWER_RULES } from './answerRules'
import { answerBy } from './window'
import type { Wish } from './wish'

export type UpperDesk = 'subCentre' | 'centre'

/** The last day on which nobody but the desk below has to do with it. */
function lastDayBelow(toldAt: string, desk: UpperDesk): string {
  const promised = answerBy(toldAt)
  return desk === 'subCentre' ? promised : addWorkingDays(promised, ruleOn(ANSWER_RULES, dayOf(toldAt)).subCentreWorkingDays)
}

export const isOverdueFor = ({ state, toldAt }: Pick<Wish, 'state' | 'toldAt'>, desk: UpperDesk, today: string): boolean =>
  state === 'submitted' && today > lastDayBelow(toldAt, desk)

/** How far up the tree it concerns anybody today: as a resource of rights it carries no place above that. */
export function reachOf(wish: Pick<Wish, 'state' | 'toldAt'> & StationPath, today: string): Partial<StationPath> {
  return {
    station: wish.station,
    ...(isOverdueFor(wish, 'subCentre', today) ? { subCentre: wish.subCentre } : {}),
    ...(isOverdueFor(wish, 'centre', today) ? { centre: wish.centre } : {}),
  }
}

/** Wishes told before this instant are overdue for that desk today: where its list ends. */
export function overdueBefore(today: string, desk: UpperDesk): string {
  let day = today
  while (lastDayBelow(instantAt(day, 0), desk) >= today) day = addDays(day, -1)
  return instantAt(addDays(day, 1), 0)
}
