/** By what a helper is known, and what is not enough. */
import { aPerson } from '../../tests/factories'
import { isKnown, vouchedFor } from './known'
import type { Person } from './person'

const said = (by: 'nod' | 'takenBack') => ({ known: { by, at: '', byId: 'head' } })
const profile = (enteredBy: string) => ({ volunteer: { skills: '', services: [], enteredBy, since: '' } })
const papers = (changes: object) => ({ qualified: { licences: {}, covers: [], vettedUntil: '', ...changes } })

test.each<[string, Partial<Person>, boolean]>([
  ['registered and volunteered by herself', profile('li'), false],
  ['in a team by its code', { teams: 1 }, false],
  ['a household that was left again', { household: '' }, false],
  ['papers that were all taken away', papers({}), false],
  ['merged, and once entered by her other registration', { ...profile('twin'), formerly: ['twin'] }, false],
  ['a station\'s nod', said('nod'), true],
  ['a written household', { household: 'h1' }, true],
  ['a roster of before rosters said so', profile('sender'), true],
  ['a licence that was seen', papers({ licences: { electrician: '2030-01-01' } }), true],
  ['vetted for children', papers({ vettedUntil: '2030-01-01' }), true],
  ['a post', { posts: [{ role: 'gridWorker', place: 'liuwan' }] }, true],
  ['a household, but a nod taken back', { household: 'h1', ...said('takenBack') }, false],
])('%s', (_, changes, known) => {
  expect(isKnown(aPerson('li', changes))).toBe(known)
})

test('nobody but a station lifts a nod taken back', () => {
  const back = aPerson('li', said('takenBack'))
  expect(vouchedFor(back, { by: 'team', at: '', byId: 'leader' })).toBe(back)
  expect(isKnown(vouchedFor(aPerson('li'), { by: 'team', at: '', byId: 'leader' }))).toBe(true)
})
