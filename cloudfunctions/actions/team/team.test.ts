import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { runJobs } from '../../jobs/runJobs'
import { openSimulated, type World } from '../../store/simulated'

let world: World
let county: County
let teamId: string

beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store, { volunteers: 8 })
  ;({ teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾电工分队', skills: '电工', capacity: 3 }))
})

const codeOf = async (id = teamId) => (await county.does('head', 'team.detail', { teamId: id })).joinCode

test('a request waits, the leader answers, she is told, and the list names the team', async () => {
  await county.does('v1', 'team.join', { teamId })
  expect((await county.does('head', 'team.members', { teamId, state: 'asked' })).members).toMatchObject([{ personId: 'v1', name: '乡亲v1' }])
  await county.does('head', 'team.answerRequest', { teamId, personId: 'v1', accept: true })
  expect(await county.does('v1', 'team.detail', { teamId })).toMatchObject({ mine: 'member', members: 1, can: ['leave'], joinCode: '' })
  expect((await county.does('v1', 'notice.inbox', {})).messages).toMatchObject([{ about: { thing: 'team', id: teamId } }])
  expect((await county.does('v2', 'team.list', { level: 'station' })).teams).toMatchObject([{ teamId, members: 1 }])
  expect((await county.does('v2', 'team.list', { level: 'station', kind: 'corps' })).teams).toEqual([])
  expect(await county.refused('head', 'team.answerRequest', { teamId, personId: 'v1', accept: true })).toBe('REQUEST_ANSWERED')
})

test('a code lets in until the team is full; a renewed one shuts the old [F71]', async () => {
  const code = await codeOf()
  for (const who of ['v1', 'v2', 'v3']) await county.does(who, 'team.joinByCode', { code })
  expect(await county.refused('v4', 'team.joinByCode', { code })).toBe('TEAM_FULL')
  expect(await county.refused('v1', 'team.joinByCode', { code })).toBe('ALREADY_MEMBER')
  await county.does('head', 'team.renewCode', { teamId })
  expect(await county.refused('v4', 'team.joinByCode', { code })).toBe('TEAM_CODE_UNKNOWN')
  county.clock.advance({ days: 31 })
  expect(await county.refused('v4', 'team.joinByCode', { code: await codeOf() })).toBe('TEAM_CODE_UNKNOWN')
})

test('a leader leads her own team and no other, and not after she has left', async () => {
  await county.does('v1', 'team.joinByCode', { code: await codeOf() })
  await county.does('head', 'team.setLeader', { teamId, personId: 'v1', leads: true })
  const other = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾理发分队', capacity: 3 })
  await county.does('v2', 'team.join', { teamId })
  expect((await county.does('v1', 'team.members', { teamId, state: 'asked' })).members).toHaveLength(1)
  expect(await county.refused('v1', 'team.members', { teamId: other.teamId, state: 'member' })).toBe('NOT_ALLOWED')
  expect(await county.refused('v1', 'team.setLeader', { teamId, personId: 'v2', leads: true })).toBe('NOT_ALLOWED')
  expect(await county.refused('v1', 'team.close', { teamId, reason: '不办了' })).toBe('NOT_ALLOWED')
  await county.does('v1', 'team.answerRequest', { teamId, personId: 'v2', accept: true })
  await county.does('v1', 'team.remove', { teamId, personId: 'v2', reason: '搬到外地去了' })
  expect((await county.does('v2', 'team.mine', {})).teams).toMatchObject([{ state: 'removed', note: '搬到外地去了' }])
  await county.does('v1', 'team.leave', { teamId })
  expect(await county.refused('v1', 'team.members', { teamId, state: 'member' })).toBe('NOT_ALLOWED')
  expect(await county.refused('v1', 'team.leave', { teamId })).toBe('NOT_A_MEMBER')
})

test('outsiders read a leader\'s surname only, and no members', async () => {
  await county.does('v1', 'team.joinByCode', { code: await codeOf() })
  await county.does('head', 'team.setLeader', { teamId, personId: 'v1', leads: true })
  expect((await county.does('v2', 'team.detail', { teamId })).leaders).toEqual(['乡**'])
  expect((await county.does('v1', 'team.detail', { teamId })).leaders).toEqual(['乡亲v1'])
  expect(await county.refused('v2', 'team.members', { teamId, state: 'member' })).toBe('NOT_ALLOWED')
})

test('a closed team lets everybody go, counts for nobody, and loses nothing', async () => {
  await county.does('v1', 'team.joinByCode', { code: await codeOf() })
  await county.does('v2', 'team.join', { teamId })
  await county.does('head', 'team.close', { teamId, reason: '并入大队' })
  expect(await county.refused('v3', 'team.join', { teamId })).toBe('TEAM_CLOSED')
  for (const _ of [1, 2]) await runJobs({ store: world.store, clock: county.clock })
  expect(await world.store.get('teams', teamId)).toMatchObject({ state: 'closed', members: 0 })
  expect(await world.store.get('people', 'v1')).toMatchObject({ teams: 0 })
  expect((await county.does('v1', 'team.mine', {})).teams).toMatchObject([{ name: '柳湾电工分队', state: 'teamClosed', note: '并入大队' }])
})

test('five teams are enough, and one with teams under it is not closed [F71]', async () => {
  const make = async (n: number) => (await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: `第${n}分队`, capacity: 3 })).teamId
  for (const n of [1, 2, 3, 4, 5]) await county.does('v1', 'team.join', { teamId: await make(n) })
  expect(await county.refused('v1', 'team.join', { teamId })).toBe('TOO_MANY_TEAMS')
  expect(await county.refused('v1', 'team.joinByCode', { code: await codeOf() })).toBe('TOO_MANY_TEAMS')
  const { teamId: above } = await county.does('head', 'team.create', { kind: 'brigade', placeId: PATH.station, name: '柳湾大队', capacity: 3 })
  const under = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, parentId: above, name: '下面一队', capacity: 3 })
  expect((await county.does('v1', 'team.detail', { teamId: above })).under).toMatchObject([{ teamId: under.teamId }])
  expect(await county.refused('head', 'team.close', { teamId: above, reason: '不办了' })).toBe('TEAM_HAS_TEAMS')
  await county.does('head', 'team.close', { teamId: under.teamId, reason: '不办了' })
  await county.does('head', 'team.close', { teamId: above, reason: '不办了' })
})
