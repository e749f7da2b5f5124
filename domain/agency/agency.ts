/** An agency (替她用) lets one person act for another: a daughter for her mother, a grid worker for somebody without a
 *  phone, a guardian for a child. What always holds: one document a pair, so nobody acts twice for the same; it begins by
 *  her own yes or by a witness of her station who knows her, never by the agent's word; either side or the station ends it at
 *  once; whatever is done by it carries both names; it reaches as far as its scopes and never into her posts. */
import type { ForAgents } from '../ground/card'
import { after, type Step } from '../ground/lifeCycle'
import { isChild, isMinor } from '../person/minor'
import type { Person } from '../person/person'
import type { StationPath } from '../place/place'
import { looksAfter } from '../place/grid'
import { Refusal, refuse } from '../ground/refusal'
import { opensTo } from './scopes'
import type { AgencyKind, AgencyState } from './vocab'
import type { AgencyScope } from '../ground/agencyScopes'

/** Whose word it was, and when. */
export interface Word {
  byId: string
  byName: string
  at: string
}

/** The path is the principal's station's: that is who knows her. */
export interface Agency extends StationPath {
  _id: string
  rev: number
  kind: AgencyKind
  scopes: AgencyScope[]
  state: AgencyState
  principalId: string
  principalName: string
  agentId: string
  agentName: string
  askedAt: string
  /** Her own yes, or her station's witness; null before. */
  begun: Word | null
  /** Who declined or ended it; null before. */
  over: Word | null
}

export type AgencyEvent = 'begin' | 'decline' | 'end'

export const AGENCY_STEPS: readonly Step<AgencyState, AgencyEvent>[] = [
  { from: 'proposed', event: 'begin', to: 'inForce', who: ['beneficiary', 'station'] },
  { from: 'proposed', event: 'decline', to: 'declined', who: ['beneficiary', 'station'] },
  // Who asked takes it back.
  { from: 'proposed', event: 'end', to: 'ended', who: ['beneficiary', 'volunteer', 'station'] },
  { from: 'inForce', event: 'end', to: 'ended', who: ['beneficiary', 'volunteer', 'station'] },
]

export const agencyId = (principalId: string, agentId: string): string => `${principalId}:${agentId}`

/** @throws Refusal AGENCY_MOVED_ON */
export function moveAgency(agency: Agency, event: AgencyEvent, by: Word): Agency {
  const state = after(AGENCY_STEPS, agency.state, event) ?? refuse('AGENCY_MOVED_ON')
  // No agent puts himself in.
  if (event === 'begin' && by.byId === agency.agentId) refuse('WITNESS_OWN')
  return { ...agency, state, ...(event === 'begin' ? { begun: by } : { over: by }) }
}

/** Asked anew, or for the first time; one that is under way or in force stays as it is. @throws Refusal AGENCY_THERE */
export function proposeAgency(before: Agency | null, principal: Person, agent: Person, asked: { kind: AgencyKind; scopes: AgencyScope[]; at: string }): Omit<Agency, 'rev'> {
  if (before && (before.state === 'proposed' || before.state === 'inForce')) refuse('AGENCY_THERE')
  const { centre, subCentre, station } = principal
  return {
    _id: agencyId(principal._id, agent._id), centre, subCentre, station, kind: asked.kind, scopes: asked.scopes, state: 'proposed',
    principalId: principal._id, principalName: principal.name, agentId: agent._id, agentName: agent.name, askedAt: asked.at, begun: null, over: null,
  }
}

/** As what he may ask: the grid worker for whom he looks after, family for the people of one household.
 *  @throws Refusal NOT_YOUR_FAMILY */
export function kindFor(principal: Person, agent: Person): Exclude<AgencyKind, 'guardian'> {
  if (principal._id === agent._id) refuse('NOT_YOUR_FAMILY')
  if (principal.household && principal.household === agent.household) return 'family'
  return looksAfter(agent.posts, principal) ? 'gridWorker' : refuse('NOT_YOUR_FAMILY')
}

/** A guardian's ends by itself with the last day the child is under eighteen; from fourteen on her consents are her own.
 *  @throws Refusal AGENCY_NOT_LIVE, NOT_FOR_AGENTS */
export function mustCover(agency: Agency | null, agents: ForAgents | undefined, principal: Pick<Person, 'minorUntil'>, today: string): void {
  if (agency?.state !== 'inForce') refuse('AGENCY_NOT_LIVE')
  const guards = agency.kind === 'guardian'
  if (guards && !isMinor(principal, today)) refuse('AGENCY_NOT_LIVE')
  if (!opensTo(agents, agency.scopes, guards && isChild(principal, today))) refuse('NOT_FOR_AGENTS')
}

/** Whether it opens that, for a page of several parts. */
export function covers(...asked: Parameters<typeof mustCover>): boolean {
  try {
    mustCover(...asked)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** She as her agent moves about in her name: a villager, without a post. */
export const asActedFor = (principal: Person): Person => ({ ...principal, posts: principal.posts.filter(({ role }) => role === 'villager') })
