import * as fc from 'fast-check'
import { aPerson, aTeam, NOW } from '../../tests/factories'
import type { Person } from '../person/person'
import { Refusal } from '../ground/refusal'
import { answerRequest, isLive, joinTeam, leaveTeam, setLeader, type Membership } from './membership'
import type { Team } from './team'
import { TEAM_RULES, teamRuleOn } from './teamRules'

const rule = teamRuleOn('county', '2026-06-01')
const reasonOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
  return 'ok'
}
const joined = (team: Team, person: Person, byCode = true) => {
  const made = joinTeam(team, person, null, { byCode, rule }, NOW)
  return { ...made, membership: { ...made.membership, rev: 1 } }
}

test('by request she waits, by code she is in', () => {
  expect(joined(aTeam(), aPerson('li'), false)).toMatchObject({ team: { members: 0 }, person: { teams: 1 }, membership: { state: 'asked', joinedAt: '' } })
  expect(joined(aTeam(), aPerson('li'))).toMatchObject({ team: { members: 1 }, person: { teams: 1 }, membership: { state: 'member', joinedAt: NOW } })
})

test('a code makes a member of who had asked, and counts her once', () => {
  const asked = joined(aTeam(), aPerson('li'), false)
  expect(joinTeam(asked.team, asked.person, asked.membership, { byCode: true, rule }, NOW)).toMatchObject({ team: { members: 1 }, person: { teams: 1 } })
  expect(reasonOf(() => joinTeam(asked.team, asked.person, asked.membership, { byCode: false, rule }, NOW))).toBe('ALREADY_ASKED')
})

test('full, closed, in already, or in too many', () => {
  const at = (team: Partial<Team>, teams = 0) => reasonOf(() => joined(aTeam(team), aPerson('li', { teams })))
  expect(at({ members: 2, capacity: 2 })).toBe('TEAM_FULL')
  expect(at({ state: 'closing' })).toBe('TEAM_CLOSED')
  expect(at({}, rule.teamsPerPerson)).toBe('TOO_MANY_TEAMS')
  const { team, person, membership } = joined(aTeam(), aPerson('li'))
  expect(reasonOf(() => joinTeam(team, person, membership, { byCode: true, rule }, NOW))).toBe('ALREADY_MEMBER')
})

test('an answer is given once, and a full team can take nobody in', () => {
  const asked = joined(aTeam({ capacity: 2, members: 1 }), aPerson('li'), false)
  const yes = { accept: true, note: '', byId: 'head' }
  const taken = answerRequest(asked, yes, NOW)
  expect(taken).toMatchObject({ team: { members: 2 }, person: { teams: 1 }, membership: { state: 'member' } })
  expect(reasonOf(() => answerRequest(taken, yes, NOW))).toBe('REQUEST_ANSWERED')
  expect(reasonOf(() => answerRequest({ ...asked, team: aTeam({ capacity: 2, members: 2 }) }, yes, NOW))).toBe('TEAM_FULL')
  expect(answerRequest(asked, { ...yes, accept: false }, NOW)).toMatchObject({ team: { members: 1 }, person: { teams: 0 }, membership: { state: 'declined' } })
})

test('a team that closed meanwhile takes nobody in, but still says no', () => {
  const asked = joined(aTeam(), aPerson('li'), false)
  const closing = { ...asked, team: aTeam({ state: 'closing' }) }
  expect(reasonOf(() => answerRequest(closing, { accept: true, note: '', byId: 'head' }, NOW))).toBe('TEAM_CLOSED')
  expect(answerRequest(closing, { accept: false, note: '', byId: 'head' }, NOW).membership).toMatchObject({ state: 'declined' })
})

test('who leads two teams and leaves one still leads the other, and keeps every other post', () => {
  const posts = [{ role: 'volunteer', place: 'liuwan' }, { role: 'teamLeader', place: 't2' }, { role: 'shopKeeper', place: 't1' }] as const
  const member = joined(aTeam(), aPerson('li', { posts: [...posts] }))
  const leads = { ...member, ...setLeader(member, true) }
  expect(setLeader(leads, false).person.posts).toEqual(posts)
  expect(leaveTeam(leads, { state: 'left', note: '', byId: 'li' }, NOW).person.posts).toEqual(posts)
})

test('who leads and leaves leads no more', () => {
  const member = joined(aTeam(), aPerson('li'))
  const leads = { ...member, ...setLeader(member, true) }
  expect(leads.person.posts).toContainEqual({ role: 'teamLeader', place: 't1' })
  const left = leaveTeam(leads, { state: 'left', note: '', byId: 'li' }, NOW)
  expect(left.team.leaders).toEqual([])
  expect(left.person.posts.some(({ role }) => role === 'teamLeader')).toBe(false)
  expect(reasonOf(() => leaveTeam(left, { state: 'left', note: '', byId: 'li' }, NOW))).toBe('NOT_A_MEMBER')
  expect(reasonOf(() => setLeader(left, true))).toBe('NOT_A_MEMBER')
})

test('coming back begins anew and keeps what was', () => {
  const left = leaveTeam(joined(aTeam(), aPerson('li')), { state: 'left', note: '', byId: 'li' }, '2026-07-01T00:00:00.000Z')
  const again = joinTeam(left.team, left.person, left.membership, { byCode: true, rule }, '2026-08-01T00:00:00.000Z')
  expect(again.membership).toMatchObject({ state: 'member', endedAt: '', earlier: [{ joinedAt: NOW, endedAt: '2026-07-01T00:00:00.000Z' }] })
})

test('whatever happens in whatever order: seats and counters say what memberships say', () => {
  const act = fc.record({ who: fc.constantFrom('a', 'b', 'c', 'd'), what: fc.constantFrom('ask', 'code', 'yes', 'no', 'leave', 'remove', 'lead') })
  fc.assert(fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
    let team = aTeam({ capacity: 2 })
    const people = new Map(['a', 'b', 'c', 'd'].map((id) => [id, aPerson(id)]))
    const memberships = new Map<string, Membership>()
    for (const { who, what } of acts) {
      const person = people.get(who)!
      const membership = memberships.get(who)
      let moved: { team: Team; person: Person; membership?: Omit<Membership, 'rev'> } | undefined
      reasonOf(() => {
        if (what === 'ask' || what === 'code') moved = joinTeam(team, person, membership ?? null, { byCode: what === 'code', rule }, NOW)
        else if (membership && (what === 'yes' || what === 'no')) moved = answerRequest({ team, person, membership }, { accept: what === 'yes', note: '', byId: 'x' }, NOW)
        else if (membership && what === 'lead') moved = setLeader({ team, person, membership }, true)
        else if (membership) moved = leaveTeam({ team, person, membership }, { state: what === 'leave' ? 'left' : 'removed', note: '', byId: who }, NOW)
      })
      if (!moved) continue
      team = moved.team
      people.set(who, moved.person)
      if (moved.membership) memberships.set(who, { rev: 1, ...moved.membership })
    }
    const all = [...memberships.values()]
    expect(team.members).toBe(all.filter(({ state }) => state === 'member').length)
    expect(team.members).toBeLessThanOrEqual(team.capacity)
    for (const [id, { teams = 0, posts }] of people) {
      expect(teams).toBe(all.filter((one) => one.personId === id && isLive(one)).length)
      expect(posts.some(({ role }) => role === 'teamLeader')).toBe(team.leaders.some(({ personId }) => personId === id))
    }
    for (const { personId } of team.leaders) expect(memberships.get(personId)?.state).toBe('member')
  }))
})

test('every rule names where it comes from, holds all kinds once, and the sentence of the limit is the limit', () => {
  for (const each of TEAM_RULES) {
    expect(each.source).not.toBe('')
    expect([...each.order].sort()).toEqual(['brigade', 'corps', 'detachment', 'squad'])
    expect(each.teamsPerPerson).toBe(5)
  }
})
