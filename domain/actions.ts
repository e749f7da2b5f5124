/** Every action a person may ask for, gathered from the features' cards, in the order in which the tables print them. */
import { agencyCards } from './agency/actions'
import { appointmentCards } from './appointment/actions'
import { dispatchCards } from './order/dispatch/actions'
import { limitCards } from './limit/actions'
import { nodCards } from './order/nod/actions'
import { hoursCards } from './hours/actions'
import { homeCards } from './home/actions'
import { householdCards } from './household/actions'
import { marketCards } from './market/actions'
import { mediaCards } from './media/actions'
import { mergeCards } from './merge/actions'
import { noticeCards } from './notice/actions'
import { orderCards } from './order/actions'
import { papersCards } from './team/papers/actions'
import { personCards } from './person/actions'
import { placeCards } from './place/actions'
import { placePageCards } from './placePage/actions'
import { pointsCards } from './points/actions'
import { privacyCards } from './privacy/actions'
import { reportCards } from './report/actions'
import { rosterCards } from './roster/actions'
import { starCards } from './star/actions'
import { teamCards } from './team/actions'
import { upkeepCards } from './upkeep/actions'
import { wishCards } from './wish/actions'
import { workbenchCards } from './workbench/actions'
import type { Card } from './ground/card'

export const ACTIONS = {
  ...personCards,
  ...mergeCards,
  ...placeCards,
  ...placePageCards,
  ...agencyCards,
  ...householdCards,
  ...homeCards,
  ...workbenchCards,
  ...reportCards,
  ...upkeepCards,
  ...appointmentCards,
  ...wishCards,
  ...orderCards,
  ...dispatchCards,
  ...nodCards,
  ...limitCards,
  ...hoursCards,
  ...starCards,
  ...pointsCards,
  ...marketCards,
  ...noticeCards,
  ...teamCards,
  ...papersCards,
  ...mediaCards,
  ...privacyCards,
  ...rosterCards,
}

type Actions = typeof ACTIONS
export type ActionName = keyof Actions
type Named<C> = { [N in ActionName]: Actions[N] extends C ? N : never }[ActionName]
export type WriteName = Named<{ kind: 'write' }>
export type ReadName = Named<{ kind: 'read' }>
export type ApiName = Named<{ fn: 'api' }>
export type DeskName = Named<{ fn: 'desk' }>

export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[]

export const cardOf = (action: ActionName): Card => ACTIONS[action]

/** What somebody did, in words; null for a name no action has, or has any more. */
export const labelOf = (action: string): string | null => (Object.prototype.hasOwnProperty.call(ACTIONS, action) ? cardOf(action as ActionName).label : null)
