/** Which of two registrations stays, who may say that they are one, and what forbids it (K4). */
import { aPerson } from '../../tests/factories'
import type { Person } from '../person/person'
import { joined, mayVerify, mustBeOne, pairOf, type Around } from './onePerson'

const TODAY = '2026-06-01'
const villager = { role: 'villager', place: 'liuwan' } as const
const keeper = { role: 'shopKeeper', place: 'liuwan' } as const
const older = aPerson('older', { joinedAt: '2026-01-01T00:00:00.000Z', posts: [villager] })
const newer = aPerson('newer', { joinedAt: '2026-05-01T00:00:00.000Z', posts: [villager] })
const NOTHING: Around = { agencies: [null, null], closings: [null, null] }
const one = (kept: Partial<Person>, lost: Partial<Person>, around: Partial<Around> = {}) => () => mustBeOne({ kept: { ...older, ...kept }, lost: { ...newer, ...lost } }, { ...NOTHING, ...around }, TODAY)

test('who works at the station stays, else the older one; whichever of them asked', () => {
  for (const [a, b] of [[older, newer], [newer, older]] as const) expect(pairOf(a, b)).toEqual({ kept: older, lost: newer })
  const working = { ...newer, posts: [villager, keeper] }
  for (const [a, b] of [[older, working], [working, older]] as const) expect(pairOf(a, b)).toEqual({ kept: working, lost: older })
})

test('neither of the two says it herself; of who has a post at a station its head says it, whoever says it at the other', () => {
  const grid = aPerson('grid', { posts: [{ role: 'gridWorker', place: 'liuwan' }] })
  expect(() => mayVerify(older, { kept: older, lost: newer }, 'liuwan')).toThrow('MERGE_OWN')
  expect(() => mayVerify(newer, { kept: older, lost: newer }, 'liuwan')).toThrow('MERGE_OWN')
  expect(() => mayVerify(grid, { kept: older, lost: newer }, 'liuwan')).not.toThrow()
  const working = { ...older, posts: [villager, keeper] }
  expect(() => mayVerify(grid, { kept: working, lost: newer }, 'liuwan')).toThrow('NOT_ALLOWED')
  const far = aPerson('far', { posts: [{ role: 'gridWorker', place: 'elsewhere' }] })
  expect(() => mayVerify(far, { kept: working, lost: { ...newer, station: 'elsewhere' } }, 'elsewhere')).not.toThrow()
})

test.each<[string, () => void, string]>([
  ['one registration with itself', one({ _id: 'same' }, { _id: 'same' }), 'MERGE_SAME'],
  ['one that was merged', one({ mergedInto: 'x' }, {}), 'MERGE_SAME'],
  ['the other that was merged', one({}, { mergedInto: 'x' }), 'MERGE_SAME'],
  ['one that acts for the other', one({}, {}, { agencies: [null, { state: 'inForce' }] }), 'MERGE_TWO_PEOPLE'],
  ['two days of birth', one({ minorUntil: '2030-01-01' }, { minorUntil: '2030-01-02' }), 'MERGE_AGE'],
  ['a minor and somebody whose age nobody told', one({}, { minorUntil: '2030-01-01' }), 'MERGE_AGE'],
  ['somebody whose age nobody told and a minor', one({ minorUntil: '2030-01-01' }, {}), 'MERGE_AGE'],
  ['two who have posts', one({ posts: [keeper] }, { posts: [keeper] }), 'MERGE_POSTS'],
  ['two households', one({ household: 'h1' }, { household: 'h2' }), 'MERGE_HOUSEHOLDS'],
  ['one that is being closed', one({}, {}, { closings: [{ state: 'waiting' }, null] }), 'MERGE_CLOSING'],
  ['one that has promised', one({}, { openClaims: 1 }), 'MERGE_OPEN'],
  ['one that is at work', one({}, { atWork: 'w1:newer' }), 'MERGE_OPEN'],
])('%s cannot become one', (_, merging, reason) => {
  expect(merging).toThrow(reason)
})

test('nothing else is in the way', () => {
  expect(one({ openClaims: 1, household: 'h1', posts: [keeper] }, { household: 'h1' })).not.toThrow()
  expect(one({ minorUntil: '2030-01-01' }, { minorUntil: '2030-01-01' })).not.toThrow()
  expect(one({ minorUntil: '2020-01-01' }, {}, { agencies: [{ state: 'ended' } as never], closings: [{ state: 'withdrawn' } as never] })).not.toThrow()
})

test('a no said to either stays a no, and a nod taken back from either stays so', () => {
  const word = (by: 'nod' | 'takenBack') => ({ by, at: TODAY, byId: 'head' })
  const { kept, lost } = joined({
    kept: { ...newer, consents: { photo: true, voice: false }, known: word('nod') }, lost: { ...older, consents: { photo: false, publicNotice: true }, known: word('takenBack') },
  })
  expect(kept.consents).toEqual({ photo: false, voice: false, publicNotice: true })
  expect(kept.known).toEqual(word('takenBack'))
  expect(kept).toMatchObject({ joinedAt: older.joinedAt, formerly: ['older'] })
  expect(lost).toMatchObject({ _id: 'older', mergedInto: 'newer', posts: [], logins: [] })
})
