import { aPerson } from '../../tests/factories'
import { mayApprove, timesAsked } from './identityClaim'
import type { Post } from '../ground/post'

const villager: Post = { role: 'villager', place: 'liuwan' }
const head = (place: string, id = 'head') => aPerson(id, { posts: [villager, { role: 'stationHead', place }] })

test('a new phone of who has a post is linked by the head of her own station alone, and by nobody for herself [K5]', () => {
  const keeper = aPerson('keeper', { posts: [villager, { role: 'shopKeeper', place: 'liuwan' }] })
  expect(mayApprove(head('liuwan'), keeper)).toBe(true)
  expect(mayApprove(head('elsewhere'), keeper)).toBe(false)
  expect(mayApprove(aPerson('grid', { posts: [{ role: 'gridWorker', place: 'liuwan' }] }), keeper)).toBe(false)
  expect(mayApprove(head('liuwan', 'keeper'), keeper)).toBe(false)
})

test('of who has none whoever knows her links it; volunteering is no post', () => {
  const helper = aPerson('li', { posts: [villager, { role: 'volunteer', place: 'liuwan' }] })
  expect(mayApprove(aPerson('grid', { posts: [{ role: 'gridWorker', place: 'liuwan' }] }), helper)).toBe(true)
  expect(mayApprove(helper, helper)).toBe(false)
})

test('five times a day, and a day is one of Shanghai', () => {
  const before = (times: number, at = '2026-06-01T15:59:00.000Z') => ({ at, times })
  expect(timesAsked(null, '2026-06-01T15:59:00.000Z')).toBe(1)
  expect(timesAsked({ at: '2026-06-01T01:00:00.000Z' }, '2026-06-01T15:59:00.000Z')).toBe(2)
  expect(timesAsked(before(4), '2026-06-01T15:59:30.000Z')).toBe(5)
  expect(() => timesAsked(before(5), '2026-06-01T15:59:30.000Z')).toThrow('PHONES_ASKED_TODAY')
  // Midnight in Shanghai.
  expect(timesAsked(before(5), '2026-06-01T16:00:00.000Z')).toBe(1)
  expect(() => timesAsked(before(5, '2026-06-01T16:00:00.000Z'), '2026-06-02T01:00:00.000Z')).toThrow('PHONES_ASKED_TODAY')
})
