/** What waits for somebody with a post, gathered from the features; a kind without a card does not compile. Who sees a kind is
 *  whoever may do it (the server looks at her posts). Where two are due on the same day, they stand in this order. */
import { agencyWaiting } from '../agency/waiting'
import { appointmentWaiting } from '../appointment/waiting'
import { dayOf } from '../calendar/shanghai'
import { addWorkingDays } from '../calendar/workingDays'
import { ruleOn } from '../ground/ruleBook'
import type { WaitingCard, WaitingKind } from '../ground/waiting'
import { hoursWaiting } from '../hours/waiting'
import { limitWaiting } from '../limit/waiting'
import { marketWaiting } from '../market/waiting'
import { mediaWaiting } from '../media/waiting'
import { mergeWaiting } from '../merge/waiting'
import { orderWaiting } from '../order/waiting'
import { personWaiting } from '../person/waiting'
import { reportWaiting } from '../report/waiting'
import { rosterWaiting } from '../roster/waiting'
import { starWaiting } from '../star/waiting'
import { teamWaiting } from '../team/waiting'
import { upkeepWaiting } from '../upkeep/waiting'
import { wishWaiting } from '../wish/waiting'

export const WAITING: Record<WaitingKind, WaitingCard> = {
  ...orderWaiting,
  ...wishWaiting,
  ...hoursWaiting,
  ...limitWaiting,
  ...personWaiting,
  ...mergeWaiting,
  ...agencyWaiting,
  ...mediaWaiting,
  ...teamWaiting,
  ...appointmentWaiting,
  ...starWaiting,
  ...rosterWaiting,
  ...marketWaiting,
  ...reportWaiting,
  ...upkeepWaiting,
}
export const WAITING_KINDS = Object.keys(WAITING) as WaitingKind[]

/** What of one kind waits for her. */
export interface Waiting {
  kind: WaitingKind
  count: number
  /** There are more than were counted. */
  more: boolean
  /** So many of them are past their day. */
  late: number
  /** Since when the first of them has waited. */
  since: string
  /** The Shanghai day by which it is to be done; empty where nothing presses. */
  dueOn: string
}

/** @param since a UTC instant. */
export function dueOn(kind: WaitingKind, since: string): string {
  const { rules } = WAITING[kind]
  const began = dayOf(since)
  return rules ? addWorkingDays(began, ruleOn(rules, began).workingDays) : ''
}

export const isLate = ({ dueOn: due }: Pick<Waiting, 'dueOn'>, today: string): boolean => due !== '' && due < today

/** After every day. */
const LAST = '9999'

/** Where somebody stands ready first; then what is late, what is due soonest, and last what does not press. */
export const byUrgency = (waiting: readonly Waiting[]): Waiting[] =>
  [...waiting].sort((a, b) => rank(a) - rank(b) || (a.dueOn || LAST).localeCompare(b.dueOn || LAST))

const rank = ({ kind }: Waiting): number => (WAITING[kind].first ? 0 : 1)
