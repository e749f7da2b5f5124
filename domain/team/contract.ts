/** What the team actions take and give. */
import * as z from 'zod'
import { cursor, id, optionalWords, takes, words } from '../ground/contract'
import { TEAM_KINDS, TEAM_LEVELS, TEAM_LIMITS, type MembershipState, type TeamKind, type TeamState } from './vocab'
import type { LicenceKind } from '../person/licenceKinds'

/** A team as anybody may see it: its leaders by surname only. */
export interface TeamLine {
  teamId: string
  kind: TeamKind
  name: string
  placeName: string
  skills: string
  members: number
  capacity: number
}

/** What the viewer may do with it now. */
export type TeamAct = 'join' | 'leave' | 'lead' | 'appoint'

export interface TeamDetail extends TeamLine {
  state: TeamState
  area: string
  note: string
  parent: { teamId: string; name: string } | null
  under: TeamLine[]
  /** Whole names for its members and for whoever answers for it; for others masked. */
  leaders: string[]
  mine: MembershipState | null
  can: TeamAct[]
  /** For its leaders and whoever appoints them; empty for others. */
  joinCode: string
  joinCodeUntil: string
}

export interface MemberLine {
  personId: string
  name: string
  stationName: string
  state: MembershipState
  /** Since when she has been asking, or has been in it. */
  since: string
  leads: boolean
  /** Seen licences, and until when she is insured and vetted; empty while she only asks. */
  papers: { licences: { kind: LicenceKind; until: string }[]; coveredUntil: string; vettedUntil: string }
}

export interface MyTeam extends Pick<TeamLine, 'teamId' | 'name' | 'kind' | 'placeName'> {
  state: MembershipState
  leads: boolean
  note: string
}

const onlyTeam = z.strictObject({ teamId: id })
const oneMember = { teamId: id, personId: id }
const teamWords = {
  name: words(TEAM_LIMITS.nameMax),
  area: optionalWords(TEAM_LIMITS.areaMax),
  skills: optionalWords(TEAM_LIMITS.skillsMax),
  capacity: z.int().min(TEAM_LIMITS.capacityMin).max(TEAM_LIMITS.capacityMax),
}
type Joined = { teamId: string; state: MembershipState }

export const teamContracts = {
  /** The teams of my village, my township or my county, or of a place, by name. */
  'team.list': takes(z.strictObject({ level: z.enum(TEAM_LEVELS), placeId: id.optional(), kind: z.enum(TEAM_KINDS).optional(), after: cursor }))
    .gives<{ teams: TeamLine[]; next: string | null }>(),
  'team.detail': takes(onlyTeam).gives<TeamDetail>(),
  /** Who is in it, or who asks to be, longest first. */
  'team.members': takes(z.strictObject({ teamId: id, state: z.enum(['asked', 'member']), after: cursor }))
    .gives<{ members: MemberLine[]; next: string | null }>(),
  'team.mine': takes(z.strictObject({})).gives<{ teams: MyTeam[] }>(),
  'team.create': takes(z.strictObject({ kind: z.enum(TEAM_KINDS), placeId: id, parentId: id.optional(), ...teamWords })).gives<{ teamId: string }>(),
  'team.edit': takes(z.strictObject({ teamId: id, ...teamWords })).gives<{ teamId: string }>(),
  'team.close': takes(z.strictObject({ teamId: id, reason: words(TEAM_LIMITS.reasonMax) })).gives<{ teamId: string; state: TeamState }>(),
  /** Asks to join. */
  'team.join': takes(onlyTeam).gives<Joined>(),
  /** Joins at once, by the code the leader shows. */
  'team.joinByCode': takes(z.strictObject({ code: z.string().regex(/^\d{8}$/) })).gives<Joined>(),
  'team.answerRequest': takes(z.strictObject({ ...oneMember, accept: z.boolean(), note: optionalWords(TEAM_LIMITS.reasonMax) })).gives<Joined>(),
  'team.leave': takes(onlyTeam).gives<Joined>(),
  'team.remove': takes(z.strictObject({ ...oneMember, reason: words(TEAM_LIMITS.reasonMax) })).gives<Joined>(),
  'team.setLeader': takes(z.strictObject({ ...oneMember, leads: z.boolean() })).gives<{ teamId: string; leaders: number }>(),
  'team.renewCode': takes(onlyTeam).gives<{ teamId: string }>(),
}
