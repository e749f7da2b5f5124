import { aPerson, NOW, PATH } from '../../tests/factories'
import type { ForAgents } from '../ground/card'
import { Refusal } from '../ground/refusal'
import { AGENCY_STEPS, asActedFor, kindFor, moveAgency, mustCover, proposeAgency, type Agency } from './agency'
import { isForAgents, opensTo } from './scopes'
import { AGENCY_STATES } from './vocab'
import { AGENCY_SCOPES } from '../ground/agencyScopes'

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
  for (const state of AGENCY_STATES) expect([state, reasonOf(() => mustCover({ ...proposed, state }, ['wishes'], granny, TODAY))]).toEqual([state, state === 'inForce' ? 'ok' : 'AGENCY_NOT_LIVE'])
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

test('a scope opens its own actions only, and nobody comes into her posts', () => {
  expect([opensTo(['wishes'], ['messages'], true), opensTo(['wishes', 'services'], ['messages', 'services'], false), opensTo('anyScope', [], false)]).toEqual([false, true, true])
  for (const closed of [undefined, 'asOneself'] as const) expect([isForAgents(closed), opensTo(closed, AGENCY_SCOPES, true)]).toEqual([false, false])
  const head = aPerson('head', { posts: [{ role: 'villager', place: 's' }, { role: 'stationHead', place: 's' }, { role: 'volunteer', place: 's' }] })
  expect(asActedFor(head).posts).toEqual([{ role: 'villager', place: 's' }])
})

test('a guardian gives a child\'s consents until fourteen, and acts until eighteen', () => {
  const guardian: Agency = { ...proposed, kind: 'guardian', state: 'inForce', scopes: [...AGENCY_SCOPES] }
  const child = aPerson('child', { minorUntil: '2034-05-20' })
  const on = (day: string, agents: ForAgents | undefined) => reasonOf(() => mustCover(guardian, agents, child, day))
  expect([on('2030-05-20', 'guardian'), on('2030-05-21', 'guardian')]).toEqual(['ok', 'NOT_FOR_AGENTS'])
  expect([on('2034-05-20', ['wishes']), on('2034-05-21', ['wishes'])]).toEqual(['ok', 'AGENCY_NOT_LIVE'])
  expect(on('2026-06-01', undefined)).toBe('NOT_FOR_AGENTS')
  expect(reasonOf(() => mustCover({ ...guardian, kind: 'family' }, 'guardian', child, '2026-06-01'))).toBe('NOT_FOR_AGENTS')
})
