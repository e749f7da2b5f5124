/** What all collections' cards together must keep. */
import { COLLECTION_NAMES, collectionOf } from './collections'
import { broughtUp } from './ground/forms'
import { indexBy, waysTo } from './ground/finders'
import { copiesFor, waysToAll, waysToErase, waysToForget, waysToNames } from './waysToPeople'
import { thingsNamedAfter, thingsOfStation } from './stationThings'

const cards = COLLECTION_NAMES.map((name) => ({ name, card: collectionOf(name) }))
const roles = cards.flatMap(({ name, card }) => Object.entries(card.fields).map(([field, role]) => ({ name, card, field, role })))

test('CloudBase\'s small plans hold 100 collections an environment and 20 indexes a collection: room is kept for what is to come', () => {
  expect(cards.length).toBeLessThanOrEqual(85)
  expect(cards.filter(({ card }) => card.indexes.length > 15).map(({ name }) => name)).toEqual([])
})

test('a card of a later form has a step from each form before it', () => {
  for (const { name, card } of cards) {
    const steps = Object.keys(card.steps ?? {}).map(Number)
    expect([name, steps]).toEqual([name, Array.from({ length: card.form - 1 }, (_, n) => n + 2)])
  }
})

test('progress of before kinds had names comes up, and begins anew', () => {
  const old = { _id: 'merge:old', rev: 4, state: 'due', pass: 2, row: 7, after: 'cursor', changed: 1 }
  for (const name of ['placeMoves', 'merges'] as const) expect(broughtUp(collectionOf(name), old)).toEqual({ _id: 'merge:old', rev: 4, state: 'due', pass: 2, reached: '', after: 'cursor', changed: 1, form: 2 })
  expect(broughtUp(collectionOf('nameSpreads'), { _id: 'granny', rev: 2, state: 'due', table: 3, after: 'cursor' })).toMatchObject({ state: 'due', reached: '', form: 2 })
})

test('every copy of somebody\'s name is found: by an index, under her id, through what she did, or with what it belongs to', () => {
  const lost = roles.filter(({ name, card, field, role }) => {
    if (role.is === 'person') return role.name && !role.deeds && !card.sameIdAs && waysTo(name, { ...card, fields: { [field]: role } }).length === 0
    if (role.is === 'people') return role.name && !role.through
    return false
  })
  expect(lost.map(({ name, field }) => `${name}.${field}`)).toEqual([])
})

test('an index that begins with a person\'s id stands on a field with a role that says so', () => {
  const WHOSE = /^(personId|beneficiaryId|writerId|principalId|agentId|ownerId|viewerId|owner|to|actorId|byId|otherId)$/
  const missed = cards.flatMap(({ name, card }) => card.indexes.map(({ equal }) => equal[0] ?? '')
    .filter((field) => WHOSE.test(field) && name !== 'transfers' && card.fields[field]?.is !== 'person').map((field) => `${name}.${field}`))
  expect(missed).toEqual([])
})

test('what is looked up by station moves with it, or says why not', () => {
  const led = cards.filter(({ card }) => card.indexes.some(({ equal }) => equal[0] === 'station' || equal[0] === 'market'))
  expect(led.length).toBeGreaterThan(8)
  const moved = thingsOfStation.map(({ collection }) => collection)
  for (const { name, card } of led) {
    const stays = Object.values(card.fields).some((role) => role.is === 'stationPath' && role.stays)
    expect([name, moved.includes(name) || stays]).toEqual([name, true])
  }
  expect(moved[moved.length - 1]).toBe('people')
  expect(thingsNamedAfter.map(({ name }) => name)).toEqual(['teams.place', 'covers.place'])
})

test('whatever stays, or has a way of its own, says why', () => {
  for (const { role } of roles) if (role.is === 'stationPath' && role.stays) expect(role.stays).toMatch(/\p{Script=Han}{6}/u)
  for (const { role } of roles) if (role.is === 'asThen') expect(role.why).toMatch(/\p{Script=Han}{6}|\w+ \w+ \w+/u)
  for (const { card } of cards) {
    if (card.joins) expect('stays' in card.joins ? card.joins.stays : card.joins.own).toMatch(/\p{Script=Han}{4}|\w+ \w+ \w+/u)
    for (const own of [card.moves, card.unnamed]) if (own) expect(own.why).toMatch(/\w+ \w+ \w+/)
  }
})

test('ways have names of their own', () => {
  const names = waysToAll.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})

test('what goes with an account, and ten years after it', () => {
  expect(waysToErase.map(({ name }) => name).sort()).toEqual(['contacts._id', 'facts._id', 'licences.personId', 'messages.to', 'ringAllowances._id', 'tallies._id', 'uploadDays._id'])
  expect(waysToForget.map(({ name }) => name).sort()).toEqual([
    'agencies.principalId', 'bursts.personId', 'claims.personId', 'closings._id', 'consents._id', 'coverEntries.personId', 'disclosures.ownerId', 'hourEntries.personId', 'hourTallies._id',
    'memberships.personId', 'nameSpreads._id', 'people._id', 'redemptions.personId', 'requests.actorId', 'starAwards.personId', 'trainingRecords.personId', 'vettings._id',
  ])
})

test('a deed leads to whom it was done to, an order is found with its wish, a team through its members', () => {
  const way = (name: string) => waysToNames.find((each) => each.name === name)!
  const ids = (name: string, found: object) => copiesFor(way(name), { _id: 'x', ...found }).map(({ collection, id }) => `${collection} ${id}`).sort()
  expect(ids('requests.actorId', { action: 'wish.accept', target: 'w1' })).toEqual(['orders w1', 'requests x', 'wishes w1'])
  expect(ids('requests.agentId', { action: 'hours.confirm', target: 'w1:v1' })).toEqual(['claims w1:v1', 'hourEntries w1:v1', 'requests x'])
  expect(ids('requests.actorId', { action: 'team.seeLicence', target: '' })).toEqual(['requests x'])
  expect(ids('wishes.writerId', {})).toEqual(['orders x', 'wishes x'])
  expect(ids('memberships.personId', { teamId: 't1' })).toEqual(['memberships x', 'teams t1'])
})

test('somebody\'s own export finds each chapter by an index of its own', () => {
  for (const { name, card } of cards) for (const field of Object.keys(card.mine ?? {})) expect([name, field, indexBy(card, field)]).toEqual([name, field, expect.anything()])
})
