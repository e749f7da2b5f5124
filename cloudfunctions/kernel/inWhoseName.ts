/** Who acts for somebody (替她用) is known by his own login; the call says only for whom. Whether he may is read anew with
 *  every call, so that her stop works at once. Who acts for herself pays nothing for it. */
import { cardOf, type ActionName } from '../../domain/actions'
import { agencyId, asActedFor, mustCover } from '../../domain/agency/agency'
import { isForAgents } from '../../domain/agency/scopes'
import { dayOf } from '../../domain/calendar/shanghai'
import type { Person } from '../../domain/person/person'
import { refuse } from '../../domain/ground/refusal'
import type { Store } from '../store/port'
import { isStranger } from './stranger'

interface Names {
  /** In whose name it is done. */
  actor: Person
  /** Who taps, when that is somebody else. */
  agent: Person | null
}

/** @throws Refusal NOT_FOR_AGENTS, AGENCY_NOT_LIVE. */
export async function inWhoseName(store: Store, caller: Person, action: ActionName, now: string, actFor?: string): Promise<Names> {
  if (!actFor || actFor === caller._id) return { actor: caller, agent: null }
  if (isStranger(caller)) refuse('AGENCY_NOT_LIVE')
  const { agents } = cardOf(action)
  if (!isForAgents(agents)) refuse('NOT_FOR_AGENTS')
  const [agency, principal] = await Promise.all([store.get('agencies', agencyId(actFor, caller._id)), store.get('people', actFor)])
  if (!principal) refuse('AGENCY_NOT_LIVE')
  mustCover(agency, agents, principal, dayOf(now))
  return { actor: asActedFor(principal), agent: caller }
}
