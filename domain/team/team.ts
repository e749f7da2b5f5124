/** A team (志愿服务队) is a group of volunteers who serve together: 总队 › 支队 › 大队 › 分队, each standing at one place of
 *  the county's tree and under at most one other team. What always holds: `members` is the number of its live
 *  memberships and never exceeds `capacity`; every joining and leaving writes this document, so of three hundred who
 *  tap at once the database itself lets in as many as there are seats. `children` is the number of teams under it that
 *  are not closed. Closing ends nothing that was: memberships keep who was in it and from when to when. */
import { addDays, dayOf } from '../calendar/shanghai'
import type { Place, StationPath } from '../place/place'
import { refuse } from '../ground/refusal'
import { mayStandUnder, type TeamRule } from './teamRules'
import { TEAM_LIMITS, type TeamKind, type TeamLevel, type TeamState } from './vocab'

export interface TeamLeader {
  personId: string
  name: string
}

export interface Team extends StationPath {
  _id: string
  rev: number
  kind: TeamKind
  name: string
  /** The team above; empty for one that stands by itself. */
  parent: string
  parentName: string
  /** The place it stands at, which is the deepest of its path. */
  place: string
  placeName: string
  /** Where it serves, in words: 青禾村一到五组. */
  area: string
  /** What it can do, in words. */
  skills: string
  capacity: number
  members: number
  children: number
  leaders: TeamLeader[]
  /** Whoever knows it joins at once; shown to leaders only. The code's own document says which team it opens. */
  joinCode: string
  /** The last Shanghai day of the code. */
  joinCodeUntil: string
  state: TeamState
  /** Why it was closed. */
  note: string
  createdAt: string
  closedAt: string
}

/** One join code → one team; its id is the code, so that no two teams can hand out the same. */
export interface TeamCode {
  _id: string
  rev: number
  teamId: string
}

/** What somebody says about a team. */
export type TeamWords = Pick<Team, 'name' | 'area' | 'skills' | 'capacity'>

export const levelOf = ({ subCentre, station }: StationPath): TeamLevel => (station ? 'station' : subCentre ? 'subCentre' : 'centre')

/** What rights look at: its place as far down as it stands, and the team itself. */
export const teamResource = (team: Pick<Team, '_id' | keyof StationPath>) => ({ place: team, team: team._id })

/** @throws Refusal TEAM_PLACE, TEAM_ORDER, TEAM_TOO_LARGE. */
export function foundTeam(
  words: TeamWords & { kind: TeamKind }, place: Place, parent: Team | null, rule: TeamRule, made: { id: string; code: string; now: string },
): Omit<Team, 'rev'> {
  if (parent && !covers(parent, place)) refuse('TEAM_PLACE')
  if (parent && (parent.state !== 'active' || !mayStandUnder(rule, words.kind, parent.kind))) refuse('TEAM_ORDER')
  sized(words.capacity, 0, rule)
  return {
    _id: made.id,
    kind: words.kind,
    ...wordsOf(words),
    parent: parent?._id ?? '',
    parentName: parent?.name ?? '',
    centre: place.centre,
    subCentre: place.subCentre,
    station: place.station,
    place: place._id,
    placeName: place.name,
    members: 0,
    children: 0,
    leaders: [],
    ...withCode(made.code, made.now, rule),
    state: 'active',
    note: '',
    createdAt: made.now,
    closedAt: '',
  }
}

const wordsOf = ({ name, area, skills, capacity }: TeamWords): TeamWords => ({ name, area, skills, capacity })

/** Whether a team's place is the given one or lies above it. */
const covers = (team: StationPath, place: StationPath): boolean =>
  team.centre === place.centre && (team.subCentre === '' || team.subCentre === place.subCentre) && (team.station === '' || team.station === place.station)

/** @throws Refusal TEAM_CLOSED, TEAM_TOO_LARGE (also when more are in it than it shall hold). */
export function editTeam(team: Team, words: TeamWords, rule: TeamRule): Team {
  mustBeActive(team)
  sized(words.capacity, team.members, rule)
  return { ...team, ...wordsOf(words) }
}

function sized(capacity: number, members: number, rule: TeamRule): void {
  if (capacity > Math.min(rule.membersPerTeam, TEAM_LIMITS.capacityMax) || capacity < members) refuse('TEAM_TOO_LARGE')
}

/** @throws Refusal TEAM_CLOSED, TEAM_HAS_TEAMS. */
export function closeTeam(team: Team, note: string, now: string): Team {
  mustBeActive(team)
  if (team.children > 0) refuse('TEAM_HAS_TEAMS')
  return { ...team, state: 'closing', note, closedAt: now, joinCode: '', joinCodeUntil: '' }
}

/** @throws Refusal TEAM_CLOSED. */
export function mustBeActive(team: Team): void {
  if (team.state !== 'active') refuse('TEAM_CLOSED')
}

/** A new code, good until its last day. */
export const withCode = (code: string, now: string, rule: TeamRule): Pick<Team, 'joinCode' | 'joinCodeUntil'> =>
  ({ joinCode: code, joinCodeUntil: addDays(dayOf(now), rule.codeDays) })

/** @throws Refusal TEAM_CODE_UNKNOWN when it is not this team's code any more, or its days are over. */
export function mustFit(team: Team, code: string, now: string): void {
  if (team.joinCode !== code || team.joinCodeUntil < dayOf(now)) refuse('TEAM_CODE_UNKNOWN')
}

export const isLeader = (team: Pick<Team, 'leaders'>, personId: string): boolean => team.leaders.some((leader) => leader.personId === personId)
