/** Every row against every role and every distance. The table in words is docs/authorisation.md (tests/authz). */
import * as fc from 'fast-check'
import { ACTION_NAMES as NAMES, cardOf } from './actions'
import { STRANGER_ACTIONS, may, mayEver, type Asker, type Resource } from './authorisation'
import type { Reach } from './ground/rights'
import { ROLE_LABELS, type Post, type Role } from './ground/post'

const ROLES = Object.keys(ROLE_LABELS) as Role[]
/** One place, and what lies ever further from who holds a role there. */
const WHERE: readonly [Reach, Resource][] = [
  ['own', { owners: ['me'] }],
  ['ownTeam', { owners: ['somebody'], team: 'mine' }],
  ['ownStation', { owners: ['somebody'], place: { centre: 'c', subCentre: 's', station: 'mine' } }],
  ['ownSubCentre', { owners: ['somebody'], place: { centre: 'c', subCentre: 'mine', station: 'other' } }],
  ['ownCentre', { owners: ['somebody'], place: { centre: 'mine', subCentre: 'other', station: 'other' } }],
  ['anywhere', { owners: ['somebody'], team: 'other', place: { centre: 'c', subCentre: 's', station: 'other' } }],
  ['anywhere', {}],
]

test('whoever has not joined may join, say that she had or had not, see the number for it, and read which stations there are to join at', () => {
  expect(STRANGER_ACTIONS).toEqual(['person.join', 'person.claimIdentity', 'person.myIdentityClaim', 'person.callOffIdentityClaim', 'place.stations'])
})

test('every action is somebody\'s', () => {
  for (const name of NAMES) expect(cardOf(name).may.length).toBeGreaterThan(0)
})

describe.each(ROLES)('somebody who is only %s', (role) => {
  const asker: Asker = { personId: 'me', posts: [{ role, place: 'mine' }] }

  test.each(NAMES)('%s reaches exactly what her rows say', (name) => {
    const reaches = cardOf(name).may.filter((right) => right.role === role).map((right) => right.where)
    for (const [where, resource] of WHERE) {
      expect([where, may(asker, name, resource)]).toEqual([where, reaches.includes('anywhere') || reaches.includes(where)])
    }
    expect(mayEver(asker, name)).toBe(reaches.length > 0)
  })
})

test('a role at one station gives no right at another, whatever else she is there [F86]', () => {
  const asker: Asker = { personId: 'me', posts: [{ role: 'stationHead', place: 'mine' }, { role: 'villager', place: 'other' }] }
  expect(may(asker, 'wish.accept', { owners: ['somebody'], place: { station: 'mine' } })).toBe(true)
  expect(may(asker, 'wish.accept', { owners: ['somebody'], place: { station: 'other' } })).toBe(false)
})

test('a higher place\'s id on a thing is not its station', () => {
  const asker: Asker = { personId: 'me', posts: [{ role: 'stationHead', place: 'town' }] }
  expect(may(asker, 'wish.accept', { place: { station: 'mine', subCentre: 'town' } })).toBe(false)
})

const post: fc.Arbitrary<Post> = fc.record({ role: fc.constantFrom(...ROLES), place: fc.constantFrom('mine', 'other', 'town') })
const resource: fc.Arbitrary<Resource> = fc.record(
  { owners: fc.subarray(['me', 'somebody']), place: fc.record({ station: fc.constantFrom('mine', 'other') }, { requiredKeys: [] }) },
  { requiredKeys: [] },
)

test('nobody without a post may do anything to anything, not even to what is hers', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), resource, (name, thing) => {
    expect(may({ personId: 'me', posts: [] }, name, thing)).toBe(false)
    expect(mayEver({ personId: 'me', posts: [] }, name)).toBe(false)
  }))
})

test('one more post never takes a right away', () => {
  fc.assert(fc.property(fc.array(post, { maxLength: 5 }), post, fc.constantFrom(...NAMES), resource, (posts, more, name, thing) => {
    if (may({ personId: 'me', posts }, name, thing)) expect(may({ personId: 'me', posts: [...posts, more] }, name, thing)).toBe(true)
  }))
})

test('whoever may do it to something may call it at all', () => {
  fc.assert(fc.property(fc.array(post, { maxLength: 5 }), fc.constantFrom(...NAMES), resource, (posts, name, thing) => {
    const asker = { personId: 'me', posts }
    if (may(asker, name, thing)) expect(mayEver(asker, name)).toBe(true)
  }))
})
