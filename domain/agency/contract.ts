/** What the actions about acting for somebody take and give. */
import * as z from 'zod'
import { cursor, id, takes } from '../ground/contract'
import { personName } from '../person/contract'
import type { AgencyKind, AgencyState } from './vocab'
import { AGENCY_SCOPES, type AgencyScope } from '../ground/agencyScopes'

export interface AgencyLine {
  agencyId: string
  kind: AgencyKind
  scopes: AgencyScope[]
  state: AgencyState
  principalId: string
  principalName: string
  agentId: string
  agentName: string
  askedAt: string
  /** Whose word it began with; empty before. */
  begunBy: string
}

/** A calendar day of birth. */
const bornOn = z.iso.date()

const scopes = z.array(z.enum(AGENCY_SCOPES)).min(1).max(AGENCY_SCOPES.length).transform((chosen) => [...new Set(chosen)])
type Moved = { agencyId: string; state: AgencyState }

export const agencyContracts = {
  /** Who acts or asks to act for me, and for whom I act or asked to; what is over is left out. */
  'agency.mine': takes(z.strictObject({})).gives<{ forMe: AgencyLine[]; byMe: AgencyLine[] }>(),
  /** I should like to act for somebody of my household, or of my grid. */
  'agency.ask': takes(z.strictObject({ principalId: id, scopes })).gives<Moved>(),
  /** Her own yes or no; or, by who knows her at the station, a witness that she said so before their eyes. */
  'agency.answer': takes(z.strictObject({ agencyId: id, accept: z.boolean() })).gives<Moved>(),
  /** Either of the two, or the station, at any time. */
  'agency.stop': takes(z.strictObject({ agencyId: id })).gives<Moved>(),
  /** What waits at my station for her yes or a witness, and what is in force. */
  'agency.toAnswer': takes(z.strictObject({ state: z.enum(['proposed', 'inForce']), after: cursor })).gives<{ agencies: AgencyLine[]; next: string | null }>(),
  /** Both stand at the desk: written down and begun in one step. */
  'agency.registerChild': takes(z.strictObject({ name: personName, bornOn })).gives<Moved & { personId: string }>(),
  /** 家里大人点头: my own child for whom I act; or, at the station's desk, child and guardian both there. */
  'agency.letVolunteer': takes(z.strictObject({
    personId: id, desk: z.strictObject({ guardianId: id, bornOn, bothHere: z.literal(true) }).optional(),
  })).gives<{ personId: string }>(),
  'agency.begin': takes(z.strictObject({ principalId: id, agentId: id, scopes, bothHere: z.literal(true) })).gives<Moved>(),
}
