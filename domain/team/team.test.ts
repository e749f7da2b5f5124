import { aPlace, aTeam, NOW } from '../../tests/factories'
import { Refusal } from '../ground/refusal'
import { closeTeam, editTeam, foundTeam, mustFit } from './team'
import { teamRuleOn } from './teamRules'
import type { TeamKind } from './vocab'

const rule = teamRuleOn('county', '2026-06-01')
const words = { name: '柳湾电工分队', area: '柳湾村', skills: '电工', capacity: 30 }
const made = { id: 't2', code: '12345678', now: NOW }
const refusal = (reason: string) => expect.objectContaining({ reason })
const under = (kind: TeamKind, parent = aTeam({ kind: 'brigade' }), rules = rule) => foundTeam({ ...words, kind }, aPlace(), parent, rules, made)

test('a team takes its place\'s path and stands under its parent', () => {
  expect(under('squad')).toMatchObject({ kind: 'squad', station: 'liuwan', place: 'liuwan', parent: 't1', members: 0, state: 'active', joinCode: '12345678', joinCodeUntil: '2026-07-01' })
})

test('only a lower kind stands under a higher one, in the county\'s own order', () => {
  expect(() => under('corps')).toThrow(refusal('TEAM_ORDER'))
  expect(() => under('brigade')).toThrow(refusal('TEAM_ORDER'))
  expect(() => under('detachment')).toThrow(refusal('TEAM_ORDER'))
  // 寻乌: 县总队—乡大队—村支队.
  expect(under('detachment', aTeam({ kind: 'brigade' }), teamRuleOn('xunwu', '2026-06-01')).kind).toBe('detachment')
})

test('a parent stands at the same place or above, and is alive', () => {
  expect(() => under('squad', aTeam({ kind: 'corps', station: 'other' }))).toThrow(refusal('TEAM_PLACE'))
  expect(() => under('squad', aTeam({ kind: 'corps', station: '', subCentre: 'other' }))).toThrow(refusal('TEAM_PLACE'))
  expect(() => under('squad', aTeam({ kind: 'corps', station: '', subCentre: '', centre: 'other' }))).toThrow(refusal('TEAM_PLACE'))
  expect(under('squad', aTeam({ kind: 'corps', station: '' })).parent).toBe('t1')
  expect(under('squad', aTeam({ kind: 'corps', station: '', subCentre: '' })).parent).toBe('t1')
  expect(() => under('squad', aTeam({ kind: 'corps', state: 'closed' }))).toThrow(refusal('TEAM_ORDER'))
})

test('never smaller than its members, never larger than the rule', () => {
  expect(() => editTeam(aTeam({ members: 31 }), words, rule)).toThrow(refusal('TEAM_TOO_LARGE'))
  expect(() => editTeam(aTeam(), { ...words, capacity: rule.membersPerTeam + 1 }, rule)).toThrow(refusal('TEAM_TOO_LARGE'))
  expect(editTeam(aTeam({ members: 30 }), words, rule).capacity).toBe(30)
})

test('closing takes the code away, waits for the teams under it, and happens once', () => {
  expect(closeTeam(aTeam(), '并入大队', NOW)).toMatchObject({ state: 'closing', joinCode: '', note: '并入大队' })
  expect(() => closeTeam(aTeam({ children: 1 }), '', NOW)).toThrow(refusal('TEAM_HAS_TEAMS'))
  expect(() => closeTeam(aTeam({ state: 'closed' }), '', NOW)).toThrow(refusal('TEAM_CLOSED'))
})

test('a code opens its team until its last day', () => {
  const team = aTeam({ joinCode: '12345678', joinCodeUntil: '2026-06-01' })
  expect(() => mustFit(team, '12345678', NOW)).not.toThrow()
  expect(() => mustFit(team, '12345678', '2026-06-01T16:00:00.000Z')).toThrow(Refusal)
  expect(() => mustFit(team, '87654321', NOW)).toThrow(refusal('TEAM_CODE_UNKNOWN'))
})
