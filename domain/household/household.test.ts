/** Families come together, part and move; whatever happens, each person lives in one household and knows which. */
import * as fc from 'fast-check'
import { aPerson } from '../../tests/factories'
import type { Person } from '../person/person'
import { Refusal } from '../ground/refusal'
import { comeIn, goOut, headOf, nameHead, type Household } from './household'
import { merge, split } from './splitMerge'
import { householdTransfer } from './purse'

const NOW = '2026-06-01T01:00:00.000Z'

function aHousehold(changes: Partial<Household> = {}): Household {
  return {
    _id: 'wang', rev: 1, centre: 'county', subCentre: 'town', station: 'liuwan', grid: '', name: '王家', group: '一组',
    members: [{ personId: 'granny', relation: 'head' }], state: 'standing', mergedInto: '', since: NOW, ...changes,
  }
}

const lives = (id: string, household = ''): Person => aPerson(id, { household })

describe('one comes, one goes', () => {
  test('whoever lives nowhere comes in, and both documents say so', () => {
    const { household, person } = comeIn(aHousehold(), lives('grandpa'), 'spouse')
    expect(household.members).toEqual([{ personId: 'granny', relation: 'head' }, { personId: 'grandpa', relation: 'spouse' }])
    expect(person.household).toBe('wang')
  })

  test.each([
    ['who lives elsewhere', aHousehold(), lives('grandpa', 'li'), 'IN_A_HOUSEHOLD'],
    ['who is of another station', aHousehold(), aPerson('far', { station: 'hekou' }), 'OTHER_STATION'],
    ['into one that is over', aHousehold({ state: 'merged' }), lives('grandpa'), 'HOUSEHOLD_OVER'],
    ['the twenty-first', aHousehold({ members: Array.from({ length: 20 }, (_, at) => ({ personId: `p${at}`, relation: 'other' as const })) }), lives('grandpa'), 'HOUSEHOLD_FULL'],
  ])('%s does not come in', (_, household, person, reason) => {
    expect(() => comeIn(household, person, 'spouse')).toThrow(expect.objectContaining({ reason }))
  })

  test('the head stays while others do; the last one out dissolves it', () => {
    const two = comeIn(aHousehold(), lives('grandpa'), 'spouse')
    expect(() => goOut(two.household, lives('granny', 'wang'))).toThrow(expect.objectContaining({ reason: 'HEAD_STAYS' }))
    expect(() => goOut(two.household, lives('stranger'))).toThrow(expect.objectContaining({ reason: 'NOT_IN_HOUSEHOLD' }))
    const one = goOut(two.household, two.person)
    expect(one.person.household).toBe('')
    expect(goOut(one.household, lives('granny', 'wang')).household).toMatchObject({ members: [], state: 'dissolved' })
  })

  test('another becomes head, and there is still only one', () => {
    const { household } = comeIn(aHousehold(), lives('grandpa'), 'spouse')
    expect(nameHead(household, 'grandpa').members).toEqual([{ personId: 'granny', relation: 'other' }, { personId: 'grandpa', relation: 'head' }])
    expect(() => nameHead(household, 'stranger')).toThrow(expect.objectContaining({ reason: 'NOT_IN_HOUSEHOLD' }))
  })
})

test('twenty live together at the most, also where two households become one', () => {
  const of = (_id: string, size: number) => aHousehold({ _id, members: Array.from({ length: size }, (_, at) => ({ personId: `${_id}${at}`, relation: at === 0 ? 'head' as const : 'other' as const })) })
  expect(merge(of('a', 9), of('b', 11), []).into.members).toHaveLength(20)
  expect(() => merge(of('a', 10), of('b', 11), [])).toThrow('HOUSEHOLD_FULL')
})

test('what she puts in is a line of hers; all else, of whose it becomes', () => {
  const purseOf = (what: 'pool' | 'split' | 'merge' | 'dissolve') => householdTransfer(what, 'x', { from: { _id: 'A' }, to: { _id: 'B' }, points: 5 }, '2026-06-01T01:00:00.000Z').purse
  expect([purseOf('pool'), purseOf('split'), purseOf('merge'), purseOf('dissolve')]).toEqual(['A', 'B', 'B', 'B'])
})

test('two households of two stations do not become one, nor one with itself', () => {
  expect(() => merge(aHousehold(), aHousehold(), [])).toThrow(expect.objectContaining({ reason: 'SAME_HOUSEHOLD' }))
  expect(() => merge(aHousehold(), aHousehold({ _id: 'li', station: 'hekou' }), [])).toThrow(expect.objectContaining({ reason: 'OTHER_STATION' }))
})

/** A village as its two collections, moved by whatever is asked for; what is refused changes nothing. */
interface Village { people: Map<string, Person>; households: Map<string, Household> }
type Deed = { what: 'comeIn' | 'goOut' | 'nameHead' | 'split' | 'merge'; who: number; where: number; other: number }

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('comeIn', 'goOut', 'nameHead', 'split', 'merge'), who: fc.nat(7), where: fc.nat(5), other: fc.nat(5),
})

function act({ people, households }: Village, { what, who, where, other }: Deed, turn: number): void {
  const person = [...people.values()][who]
  const household = [...households.values()][where]
  const second = [...households.values()][other]
  if (!person || !household || !second) return
  const put = (...changed: (Household | Omit<Household, 'rev'>)[]) => changed.forEach((each) => households.set(each._id, { rev: 1, ...each }))
  const live = (...changed: Person[]) => changed.forEach((each) => people.set(each._id, each))
  const membersOf = ({ members }: Household) => members.map(({ personId }) => people.get(personId)).filter((each) => each !== undefined)
  if (what === 'comeIn') { const done = comeIn(household, person, 'other'); put(done.household); live(done.person) }
  if (what === 'goOut') { const done = goOut(household, person); put(done.household); live(done.person) }
  if (what === 'nameHead') put(nameHead(household, person._id))
  if (what === 'split') { const done = split(household, { id: `h${turn}`, name: '新家', leaving: [person], now: NOW }); put(done.stays, done.made); live(...done.people) }
  if (what === 'merge') { const done = merge(household, second, membersOf(household)); put(done.from, done.into); live(...done.people) }
}

test('whatever is done in whatever order, each lives in one household at most, and both sides agree', () => {
  fc.assert(fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
    const village: Village = { people: new Map(), households: new Map() }
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) village.people.set(id, lives(id))
    for (const id of ['a', 'b', 'c']) {
      village.households.set(`of-${id}`, aHousehold({ _id: `of-${id}`, members: [{ personId: id, relation: 'head' }] }))
      village.people.set(id, lives(id, `of-${id}`))
    }
    deeds.forEach((each, turn) => {
      try {
        act(village, each, turn)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    })
    const standing = [...village.households.values()].filter(({ state }) => state === 'standing')
    const said = standing.flatMap(({ _id, members }) => members.map(({ personId }) => `${personId} ${_id}`)).sort()
    const known = [...village.people.values()].filter(({ household }) => household).map(({ _id, household }) => `${_id} ${household}`).sort()
    expect(said).toEqual(known)
    for (const household of standing) expect(household.members.filter(({ relation }) => relation === 'head')).toHaveLength(1)
    for (const household of standing) expect(headOf(household)).not.toBe('')
    for (const { state, members } of village.households.values()) if (state !== 'standing') expect(members).toEqual([])
  }))
})
