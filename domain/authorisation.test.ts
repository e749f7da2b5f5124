/** The whole table, written out: whoever changes a right changes this text too, and sees it in the review. */
import * as fc from 'fast-check'
import { ACTIONS, type ActionName } from './actions'
import { AUTHORISATION, STRANGER_ACTIONS, may, mayEver, type Asker, type Resource } from './authorisation'
import { ROLE_LABELS, type Post, type Role } from './person/person'

const NAMES = Object.keys(ACTIONS) as ActionName[]
const ROLES = Object.keys(ROLE_LABELS) as Role[]
const EVERYWHERE: readonly Resource[] = [
  { owners: ['me'], place: { station: 'mine' } },
  { owners: ['me'], place: { station: 'other' } },
  { owners: ['somebody'], place: { station: 'mine' } },
  { owners: ['somebody'], place: { station: 'other' } },
  {},
]

const table = () => NAMES.map((name) => {
  const rights = AUTHORISATION[name].map(({ role, where }) => `${role} ${where}`)
  return `${name.padEnd(18)} ${ACTIONS[name].padEnd(5)} ${rights.join(' · ')}`
}).join('\n')

test('who may do what, where', () => {
  expect(table()).toBe(`
person.me          read  villager own
person.myContact   read  villager own
person.neighbours  read  gridWorker ownStation
person.join        write villager own
person.volunteer   write villager own
person.claimIdentity write villager own
person.loginsToApprove read  gridWorker ownStation · stationHead ownStation · civilizationWorker ownStation
person.approveLogin write gridWorker ownStation · stationHead ownStation · civilizationWorker ownStation
place.stations     read  villager anywhere
wish.tell          write villager own · gridWorker ownStation
wish.mine          read  villager own
wish.detail        read  villager own · stationHead ownStation · civilizationWorker ownStation
wish.addInfo       write villager own
wish.withdraw      write villager own
wish.toAnswer      read  stationHead ownStation · civilizationWorker ownStation
wish.accept        write stationHead ownStation · civilizationWorker ownStation
wish.askBack       write stationHead ownStation · civilizationWorker ownStation
wish.refuse        write stationHead ownStation · civilizationWorker ownStation
order.feed         read  villager anywhere
order.detail       read  villager anywhere
order.claim        write volunteer anywhere
order.release      write volunteer own
order.whereToGo    read  volunteer own
order.checkIn      write volunteer own
order.checkOut     write volunteer own
order.review       write villager own
order.mine         read  volunteer own
hours.toConfirm    read  stationHead ownStation · civilizationWorker ownStation
hours.confirm      write villager own · stationHead ownStation · civilizationWorker ownStation
hours.mine         read  volunteer own
points.mine        read  villager own
market.goods       read  villager own
market.reserve     write villager own
market.cancel      write villager own
market.mine        read  villager own
market.counter     read  shopKeeper ownStation
market.lookUp      read  shopKeeper ownStation
market.handOver    write shopKeeper ownStation
notice.inbox       read  villager own
notice.unread      read  villager own
notice.markRead    write villager own
notice.allow       write villager own
`.trim())
})

test('whoever has not joined may join, say that she had, and read which stations there are to join at', () => {
  expect(STRANGER_ACTIONS).toEqual(['person.join', 'person.claimIdentity', 'place.stations'])
})

test('every action has a row with somebody in it, and no row is without its action', () => {
  expect(Object.keys(AUTHORISATION).sort()).toEqual([...NAMES].sort())
  for (const name of NAMES) expect(AUTHORISATION[name].length).toBeGreaterThan(0)
})

describe.each(ROLES)('somebody who is only %s', (role) => {
  const asker: Asker = { personId: 'me', posts: [{ role, place: 'mine' }] }

  test.each(NAMES)('%s reaches exactly what her rows say', (name) => {
    const reaches = AUTHORISATION[name].filter((right) => right.role === role).map((right) => right.where)
    const anywhere = reaches.includes('anywhere')
    const own = anywhere || reaches.includes('own')
    const station = anywhere || reaches.includes('ownStation')
    expect(EVERYWHERE.map((resource) => may(asker, name, resource))).toEqual([own || station, own, station, anywhere, anywhere])
    expect(mayEver(asker, name)).toBe(reaches.length > 0)
  })
})

test('a role at one station gives no right at another, whatever else she is there', () => {
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
