/** What an agent may do in somebody's name, by what the action's card says. What its card leaves out is for herself alone:
 *  her volunteering (where to go, claiming, check-in and check-out, her hours), her consents and her logins; and all desk
 *  work, for an agent never comes into her posts. */
import type { AgencyScope } from '../ground/agencyScopes'
import type { ForAgents } from '../ground/card'

/** Whether any agency at all could open it. */
export const isForAgents = (agents: ForAgents | undefined): boolean => agents !== undefined && agents !== 'asOneself'

/** Whether an agency of these scopes opens it. @param guardsChild the agency is a guardian's of a child under fourteen (PIPL 31). */
export function opensTo(agents: ForAgents | undefined, scopes: readonly AgencyScope[], guardsChild: boolean): boolean {
  if (agents === 'anyScope') return true
  if (agents === 'guardian') return guardsChild
  return Array.isArray(agents) && scopes.some((scope) => agents.includes(scope))
}
