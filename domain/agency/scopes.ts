/** What an agent may do in somebody's name: one table, scope → actions. What stands in no row is for herself alone: her
 *  volunteering (where to go, claiming, check-in and check-out, her hours), her consents and her logins; and all desk work,
 *  for an agent never comes into her posts. */
import type { ActionName } from '../actions'
import type { AgencyScope } from './vocab'

/** Open in every agency: who she is, and what everybody may read. */
export const ANY_SCOPE: readonly ActionName[] = [
  'person.me', 'place.stations', 'place.detail', 'place.tree', 'place.nearby', 'order.feed', 'notice.unread', 'team.list', 'team.detail',
]

export const SCOPE_ACTIONS: Record<AgencyScope, readonly ActionName[]> = {
  wishes: ['person.myContact', 'wish.tell', 'wish.mine', 'wish.detail', 'wish.addInfo', 'wish.withdraw', 'order.detail', 'media.of', 'media.ticket', 'media.take'],
  services: ['wish.mine', 'wish.detail', 'order.detail', 'media.of', 'hours.confirm', 'order.review'],
  goods: ['points.mine', 'market.goods', 'market.reserve', 'market.cancel', 'market.mine'],
  messages: ['notice.inbox', 'notice.markRead'],
}

/** And for a guardian of a child under fourteen: her consents, and who saw what of her (PIPL 31). */
export const GUARDIAN_ACTIONS: readonly ActionName[] = ['privacy.consents', 'privacy.give', 'privacy.withdraw', 'privacy.disclosures']

/** Asked for oneself even while one acts for somebody: for whom I may act, and who for me. */
export const AS_ONESELF: readonly ActionName[] = ['agency.mine', 'agency.ask', 'agency.answer', 'agency.stop', 'agency.toAnswer', 'agency.begin', 'agency.registerChild', 'agency.letVolunteer']

/** Whether any agency at all could open it. */
export const isForAgents = (action: ActionName): boolean =>
  ANY_SCOPE.includes(action) || GUARDIAN_ACTIONS.includes(action) || Object.values(SCOPE_ACTIONS).some((actions) => actions.includes(action))

export const coversAction = (scopes: readonly AgencyScope[], action: ActionName): boolean =>
  ANY_SCOPE.includes(action) || scopes.some((scope) => SCOPE_ACTIONS[scope].includes(action))
