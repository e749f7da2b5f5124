/** A membership is one person in one team; its id is made of both, so nobody is in a team twice. It is live while asked
 *  or member. Who guards what: seats → the team's `members`; teams per person → the person's `teams`, which every asking,
 *  joining and leaving writes (a request counts too, or one could ask everywhere). It is never removed: asked anew, it
 *  begins again and `earlier` keeps the spells that were. */
import { vouchedFor } from '../person/known'
import type { Person } from '../person/person'
import { refuse } from '../ground/refusal'
import { isLeader, mustBeActive, type Team } from './team'
import type { TeamRule } from './teamRules'
import type { MembershipState } from './vocab'

export interface Membership {
  _id: string
  rev: number
  teamId: string
  personId: string
  personName: string
  stationName: string
  state: MembershipState
  askedAt: string
  /** Empty until she is in it. */
  joinedAt: string
  endedAt: string
  /** Why it was declined or ended, in the words of who did it. */
  note: string
  /** Who answered, removed, or showed the code; empty when nobody did. */
  byId: string
  /** Spells before this one. */
  earlier: { joinedAt: string; endedAt: string }[]
}

export const membershipId = (teamId: string, personId: string): string => `${teamId}:${personId}`

const LIVE: readonly MembershipState[] = ['asked', 'member']
export const isLive = (membership: Pick<Membership, 'state'>): boolean => LIVE.includes(membership.state)

interface Joined {
  team: Team
  person: Person
  membership: Omit<Membership, 'rev'>
}

/** Somebody asks to join, or joins at once by the team's code.
 *  @throws Refusal TEAM_CLOSED, ALREADY_MEMBER, ALREADY_ASKED, TEAM_FULL, TOO_MANY_TEAMS. */
export function joinTeam(team: Team, person: Person, before: Membership | null, how: { byCode: boolean; rule: TeamRule }, now: string): Joined {
  mustBeActive(team)
  if (before?.state === 'member') refuse('ALREADY_MEMBER')
  if (before?.state === 'asked' && !how.byCode) refuse('ALREADY_ASKED')
  if (how.byCode && team.members >= team.capacity) refuse('TEAM_FULL')
  const counted = before?.state === 'asked'
  const teams = person.teams ?? 0
  if (!counted && teams >= how.rule.teamsPerPerson) refuse('TOO_MANY_TEAMS')
  return {
    team: how.byCode ? { ...team, members: team.members + 1 } : team,
    person: counted ? person : { ...person, teams: teams + 1 },
    membership: {
      _id: membershipId(team._id, person._id),
      teamId: team._id,
      personId: person._id,
      personName: person.name,
      stationName: person.stationName,
      state: how.byCode ? 'member' : 'asked',
      askedAt: before?.state === 'asked' ? before.askedAt : now,
      joinedAt: how.byCode ? now : '',
      endedAt: '',
      note: '',
      byId: '',
      earlier: before ? [...before.earlier, ...spellOf(before)] : [],
    },
  }
}

const spellOf = ({ joinedAt, endedAt }: Membership) => (joinedAt ? [{ joinedAt, endedAt }] : [])

interface Moved {
  team: Team
  person: Person
  membership: Membership
}

/** The leader's answer to a request. @throws Refusal REQUEST_ANSWERED, TEAM_CLOSED, TEAM_FULL. */
export function answerRequest(from: Moved, answer: { accept: boolean; note: string; byId: string }, now: string): Moved {
  const { team, person, membership } = from
  if (membership.state !== 'asked') refuse('REQUEST_ANSWERED')
  if (!answer.accept) return { ...end(from, 'declined', answer, now), team }
  mustBeActive(team)
  if (team.members >= team.capacity) refuse('TEAM_FULL')
  return {
    team: { ...team, members: team.members + 1 },
    person: vouchedFor(person, { by: 'team', at: now, byId: answer.byId }),
    membership: { ...membership, state: 'member', joinedAt: now, byId: answer.byId, note: answer.note },
  }
}

/** She leaves, is asked to, or the team is closed. Whoever led it does so no more.
 *  @throws Refusal NOT_A_MEMBER. */
export function leaveTeam(from: Moved, how: { state: 'left' | 'removed' | 'teamClosed'; note: string; byId: string }, now: string): Moved {
  if (!isLive(from.membership)) refuse('NOT_A_MEMBER')
  const moved = end(from, how.state, how, now)
  return isLeader(from.team, from.person._id) ? { ...moved, ...withoutLeader(moved.team, moved.person) } : moved
}

/** The membership of somebody who is not there any more. */
export function endWithout(team: Team, membership: Membership, how: { state: 'teamClosed'; note: string; byId: string }, now: string): Omit<Moved, 'person'> & { person: null } {
  const { person: _, ...moved } = end({ team, membership, person: { teams: 0 } as Person }, how.state, how, now)
  return { ...withoutGone(moved, membership.personId), person: null }
}

const withoutGone = <M extends { team: Team }>(moved: M, personId: string): M =>
  ({ ...moved, team: { ...moved.team, leaders: moved.team.leaders.filter((leader) => leader.personId !== personId) } })

function end({ team, person, membership }: Moved, state: MembershipState, { note, byId }: { note: string; byId: string }, now: string): Moved {
  return {
    team: membership.state === 'member' ? { ...team, members: Math.max(0, team.members - 1) } : team,
    person: { ...person, teams: Math.max(0, (person.teams ?? 0) - 1) },
    membership: { ...membership, state, endedAt: now, note, byId },
  }
}

/** A member becomes leader, or is one no more: the team names her, and her post gives her the rights.
 *  @throws Refusal NOT_A_MEMBER, TEAM_CLOSED. */
export function setLeader({ team, person, membership }: Moved, leads: boolean): Pick<Moved, 'team' | 'person'> {
  mustBeActive(team)
  if (membership.state !== 'member') refuse('NOT_A_MEMBER')
  const without = withoutLeader(team, person)
  if (!leads) return without
  return {
    team: { ...team, leaders: [...without.team.leaders, { personId: person._id, name: person.name }] },
    person: { ...person, posts: [...without.person.posts, { role: 'teamLeader', place: team._id }] },
  }
}

function withoutLeader(team: Team, person: Person): Pick<Moved, 'team' | 'person'> {
  return {
    team: { ...team, leaders: team.leaders.filter(({ personId }) => personId !== person._id) },
    person: { ...person, posts: person.posts.filter(({ role, place }) => role !== 'teamLeader' || place !== team._id) },
  }
}
