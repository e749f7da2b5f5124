import { aPerson, NOW, PATH } from '../../tests/factories'
import { ACTIONS, type ActionName } from '../actions'
import { Refusal } from '../refusal'
import { AGENCY_STEPS, asActedFor, kindFor, moveAgency, mustCover, proposeAgency, type Agency } from './agency'
import { AS_ONESELF, coversAction, GUARDIAN_ACTIONS, isForAgents, SCOPE_ACTIONS } from './scopes'
import { AGENCY_SCOPES, AGENCY_STATES } from './vocab'

const TODAY = '2026-06-01'
const granny = aPerson('granny', { household: 'h' })
const daughter = aPerson('daughter', { household: 'h' })
const proposed: Agency = { ...proposeAgency(null, granny, daughter, { kind: 'family', scopes: ['wishes'], at: NOW }), rev: 1 }
const by = (byId: string) => ({ byId, byName: byId, at: NOW })

const reasonOf = (run: () => unknown): string => {
  try {
    run()
    return 'ok'
  } catch (error) {
    return error instanceof Refusal ? error.reason : 'fault'
  }
}

test('the life of an agency, row by row', () => {
  expect(AGENCY_STEPS.map(({ from, event, to }) => `${from} ${event} → ${to}`)).toEqual([
    'proposed begin → inForce', 'proposed decline → declined', 'proposed end → ended', 'inForce end → ended',
  ])
  for (const state of AGENCY_STATES) expect([state, reasonOf(() => mustCover({ ...proposed, state }, 'wish.tell', granny, TODAY))]).toEqual([state, state === 'inForce' ? 'ok' : 'AGENCY_NOT_LIVE'])
})

test('it begins by her yes or a witness, never by the agent', () => {
  expect(moveAgency(proposed, 'begin', by('granny'))).toMatchObject({ state: 'inForce', begun: { byId: 'granny' } })
  expect(reasonOf(() => moveAgency(proposed, 'begin', by('daughter')))).toBe('WITNESS_OWN')
  const over = moveAgency(proposed, 'end', by('daughter'))
  expect(over).toMatchObject({ state: 'ended', over: { byId: 'daughter' } })
  expect(reasonOf(() => moveAgency(over, 'begin', by('granny')))).toBe('AGENCY_MOVED_ON')
  expect(reasonOf(() => proposeAgency(proposed, granny, daughter, { kind: 'family', scopes: ['goods'], at: NOW }))).toBe('AGENCY_THERE')
  expect(proposeAgency(over, granny, daughter, { kind: 'family', scopes: ['goods'], at: NOW })).toMatchObject({ state: 'proposed', scopes: ['goods'], over: null })
})

test('family is who shares her household, the grid worker who looks after her, and nobody else', () => {
  const gridWorker = aPerson('grid', { posts: [{ role: 'gridWorker', place: PATH.station }] })
  expect([kindFor(granny, daughter), kindFor(granny, gridWorker)]).toEqual(['family', 'gridWorker'])
  expect(reasonOf(() => kindFor(granny, aPerson('stranger')))).toBe('NOT_YOUR_FAMILY')
  expect(reasonOf(() => kindFor(aPerson('a'), aPerson('b')))).toBe('NOT_YOUR_FAMILY')
  expect(reasonOf(() => kindFor(granny, granny))).toBe('NOT_YOUR_FAMILY')
})

/** Whoever adds a row must say here that an agent may do it. */
const OPEN_TO_AGENTS: readonly ActionName[] = [
  'hours.confirm', 'market.cancel', 'market.goods', 'market.mine', 'market.reserve', 'media.of', 'media.take', 'media.ticket', 'notice.inbox', 'notice.markRead', 'notice.unread',
  'order.detail', 'order.feed', 'order.review', 'person.me', 'person.myContact', 'place.detail', 'place.nearby', 'place.stations', 'place.tree', 'points.mine',
  ...GUARDIAN_ACTIONS.slice().sort(), 'team.detail', 'team.list',
  'wish.addInfo', 'wish.detail', 'wish.mine', 'wish.tell', 'wish.withdraw',
]

test('every action is in a scope or refused for agents', () => {
  const actions = Object.keys(ACTIONS) as ActionName[]
  expect(actions.filter(isForAgents).sort()).toEqual(OPEN_TO_AGENTS)
  for (const action of actions.filter((name) => !isForAgents(name))) {
    expect([action, reasonOf(() => mustCover({ ...proposed, state: 'inForce', scopes: [...AGENCY_SCOPES] }, action, granny, TODAY))]).toEqual([action, 'NOT_FOR_AGENTS'])
  }
  for (const never of ['order.whereToGo', 'order.claim', 'order.checkIn', 'order.checkOut', 'hours.mine', 'person.volunteer', 'person.approveLogin'] as const) expect(isForAgents(never)).toBe(false)
  expect(AS_ONESELF.filter(isForAgents)).toEqual([])
  expect([...AS_ONESELF].sort()).toEqual(actions.filter((name) => name.startsWith('agency.')).sort())
})

test('a scope opens its own actions only, and nobody comes into her posts', () => {
  expect(coversAction(['messages'], 'wish.tell')).toBe(false)
  for (const scope of AGENCY_SCOPES) for (const action of SCOPE_ACTIONS[scope]) expect(coversAction([scope], action)).toBe(true)
  const head = aPerson('head', { posts: [{ role: 'villager', place: 's' }, { role: 'stationHead', place: 's' }, { role: 'volunteer', place: 's' }] })
  expect(asActedFor(head).posts).toEqual([{ role: 'villager', place: 's' }])
})

test('a guardian gives a child\'s consents until fourteen, and acts until eighteen', () => {
  const guardian: Agency = { ...proposed, kind: 'guardian', state: 'inForce', scopes: [...AGENCY_SCOPES] }
  const child = aPerson('child', { minorUntil: '2034-05-20' })
  const on = (day: string, action: ActionName) => reasonOf(() => mustCover(guardian, action, child, day))
  expect([on('2030-05-20', 'privacy.give'), on('2030-05-21', 'privacy.give')]).toEqual(['ok', 'NOT_FOR_AGENTS'])
  expect([on('2034-05-20', 'wish.tell'), on('2034-05-21', 'wish.tell')]).toEqual(['ok', 'AGENCY_NOT_LIVE'])
  expect(on('2026-06-01', 'order.claim')).toBe('NOT_FOR_AGENTS')
  expect(reasonOf(() => mustCover({ ...guardian, kind: 'family' }, 'privacy.give', child, '2026-06-01'))).toBe('NOT_FOR_AGENTS')
})
