import { openCounty, openOrderFor, serve, type County } from '../../../../tests/county'
import { PATH } from '../../../../tests/factories'
import { runJobs } from '../../../jobs/runJobs'
import { openSimulated, type World } from '../../../store/simulated'

let world: World
let county: County

beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store, { volunteers: 30 })
})

const personOf = (id: string) => world.store.get('people', id)
const tell = (until = '2026-12-01') => county.does('v1', 'team.tellLicence', { kind: 'electrician', until, tail: '7788' })
const COVER = { placeId: PATH.station, insurer: '某某保险', amountYuan: 100_000, from: '2026-05-01', until: '2026-12-31' }
const TRAINING = { placeId: PATH.station, name: '护学培训', minutes: 90, organiser: '柳湾站', day: '2026-05-20' } as const

async function teamWith(...members: string[]): Promise<string> {
  const { teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾分队', capacity: 50 })
  const { joinCode } = await county.does('head', 'team.detail', { teamId })
  for (const who of members) await county.does(who, 'team.joinByCode', { code: joinCode })
  return teamId
}

test('a licence counts once the station has seen it, and not after it was told anew [F48]', async () => {
  const { licenceId } = await tell()
  expect((await personOf('v1'))?.qualified).toBeUndefined()
  expect((await county.does('worker', 'team.licencesToSee', {})).licences).toMatchObject([{ licenceId, tail: '7788', state: 'told' }])
  await county.does('worker', 'team.seeLicence', { licenceId, good: true })
  expect((await personOf('v1'))?.qualified?.licences).toEqual({ electrician: '2026-12-01' })
  expect((await county.does('v1', 'team.myPapers', {})).licences).toMatchObject([{ state: 'seen', seenByName: '乡亲worker' }])
  await tell('2028-12-01')
  expect((await personOf('v1'))?.qualified?.licences).toEqual({})
  await county.does('worker', 'team.seeLicence', { licenceId, good: false })
  expect((await personOf('v1'))?.qualified?.licences).toEqual({})
})

test('past days are refused, when told and when seen', async () => {
  expect(await county.refused('v1', 'team.tellLicence', { kind: 'driver', until: '2026-05-31' })).toBe('LICENCE_OVER')
  const { licenceId } = await tell('2026-06-02')
  county.clock.advance({ days: 3 })
  expect(await county.refused('head', 'team.seeLicence', { licenceId, good: true })).toBe('LICENCE_OVER')
})

test('a leader sees the papers of her own team\'s members, and never passes her own', async () => {
  const teamId = await teamWith('v1', 'v2')
  await county.does('head', 'team.setLeader', { teamId, personId: 'v2', leads: true })
  const { licenceId } = await tell()
  expect((await county.does('v2', 'team.memberPapers', { teamId, personId: 'v1' })).licences).toMatchObject([{ licenceId }])
  expect(await county.refused('v2', 'team.memberPapers', { teamId, personId: 'v3' })).toBe('NOT_A_MEMBER')
  expect(await county.refused('v2', 'team.seeLicence', { licenceId, good: true })).toBe('NOT_ALLOWED')
  await county.does('v2', 'team.seeLicence', { licenceId, good: true, teamId })
  const own = await county.does('v2', 'team.tellLicence', { kind: 'driver', until: '2027-01-01' })
  expect(await county.refused('v2', 'team.seeLicence', { licenceId: own.licenceId, good: true, teamId })).toBe('LICENCE_OWN')
  expect((await county.does('v2', 'team.members', { teamId, state: 'member' })).members).toMatchObject([
    { personId: 'v1', papers: { licences: [{ kind: 'electrician', until: '2026-12-01' }] } }, { personId: 'v2', papers: { licences: [] } },
  ])
})

test('a month before it runs out its holder is told, once', async () => {
  const { licenceId } = await tell('2026-08-01')
  await county.does('head', 'team.seeLicence', { licenceId, good: true })
  const run = () => runJobs({ store: world.store, clock: county.clock })
  await run()
  expect((await county.does('v1', 'notice.inbox', {})).messages).toEqual([])
  county.clock.advance({ days: 31 })
  await run()
  await run()
  expect((await county.does('v1', 'notice.inbox', {})).messages).toMatchObject([{ kind: 'licenceRunsOut', words: expect.stringContaining('电工证') }])
})

test('looked at again after she was told, it is no second message and no trouble', async () => {
  const { licenceId } = await tell('2026-08-01')
  await county.does('head', 'team.seeLicence', { licenceId, good: true })
  county.clock.advance({ days: 31 })
  await runJobs({ store: world.store, clock: county.clock })
  for (const good of [true, false, true]) await county.does('head', 'team.seeLicence', { licenceId, good })
  await runJobs({ store: world.store, clock: county.clock })
  expect((await county.does('v1', 'notice.inbox', {})).messages.filter(({ kind }) => kind === 'licenceRunsOut')).toHaveLength(1)
  expect(await world.store.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 10 })).toMatchObject({ items: [] })
})

test('a team goes onto a roster page by page, and sent twice it is there once', async () => {
  const members = Array.from({ length: 25 }, (_, n) => `v${n + 1}`)
  const teamId = await teamWith(...members)
  const { coverId } = await county.does('head', 'team.createCover', COVER)
  const first = await county.does('head', 'team.coverTeam', { coverId, teamId })
  expect(first.people).toBe(20)
  expect(await county.does('head', 'team.coverTeam', { coverId, teamId, after: first.next ?? '' })).toMatchObject({ people: 25, next: null })
  expect(await county.does('head', 'team.coverTeam', { coverId, teamId })).toMatchObject({ people: 25 })
  expect((await county.does('head', 'team.coverPeople', { coverId, personIds: ['v26', 'v26'] })).people).toBe(26)
  expect((await county.does('head', 'team.coverRoster', { coverId })).people).toHaveLength(26)
  expect((await county.does('head', 'team.covers', {})).covers).toMatchObject([{ words: '10万元/人', people: 26 }])
  expect((await personOf('v25'))?.qualified?.covers).toEqual([{ from: '2026-05-01', until: '2026-12-31' }])
  expect((await county.does('v1', 'team.myPapers', {})).covers).toMatchObject([{ words: '10万元/人' }])
  expect(await county.refused('head', 'team.createCover', { ...COVER, until: '2026-04-01' })).toBe('COVER_DAYS')
})

test('a training is kept, and is no minute of service [F48] [R-67-6]', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 60)
  const before = await county.does('v1', 'hours.mine', {})
  const { trainingId } = await county.does('head', 'team.recordTraining', { ...TRAINING, purpose: 'service' })
  expect((await county.does('head', 'team.addToTraining', { trainingId, personIds: ['v1', 'v2'] })).people).toBe(2)
  expect((await county.does('head', 'team.addToTraining', { trainingId, personIds: ['v1'] })).people).toBe(2)
  expect(await county.does('v1', 'hours.mine', {})).toEqual(before)
  expect((await county.does('v1', 'team.myPapers', {})).trainings).toMatchObject([{ name: '护学培训', minutes: 90 }])
  expect((await county.does('head', 'team.trainings', {})).trainings).toMatchObject([{ people: 2 }])
})

test('only the safeguarding officer vets: this year\'s check and the children\'s training', async () => {
  const vet = { personId: 'v1', checkedOn: '2026-03-01', good: true }
  const general = await county.does('head', 'team.recordTraining', { ...TRAINING, purpose: 'service' })
  const { trainingId } = await county.does('head', 'team.recordTraining', { ...TRAINING, purpose: 'children' })
  await county.does('head', 'team.addToTraining', { trainingId: general.trainingId, personIds: ['v1'] })
  expect(await county.refused('head', 'team.vet', { ...vet, trainingId })).toBe('NOT_ALLOWED')
  expect(await county.refused('officer', 'team.vet', { ...vet, personId: 'officer', trainingId })).toBe('NOT_ALLOWED')
  expect(await county.refused('officer', 'team.vet', { ...vet, trainingId })).toBe('TRAINING_MISSING')
  expect(await county.refused('officer', 'team.vet', { ...vet, trainingId: general.trainingId })).toBe('TRAINING_MISSING')
  await county.does('officer', 'team.addToTraining', { trainingId, personIds: ['v1'] })
  expect(await county.refused('officer', 'team.vet', { ...vet, trainingId, checkedOn: '2025-05-01' })).toBe('CHECK_TOO_OLD')
  expect(await county.refused('officer', 'team.vet', { ...vet, trainingId, checkedOn: '2026-06-02' })).toBe('CHECK_TOO_OLD')
  expect((await county.does('officer', 'team.vet', { ...vet, trainingId })).until).toBe('2027-02-28')
  expect((await personOf('v1'))?.qualified?.vettedUntil).toBe('2027-02-28')
  await county.does('officer', 'team.vet', { ...vet, trainingId, good: false })
  expect((await personOf('v1'))?.qualified?.vettedUntil).toBe('')
})
