import { looksAfter } from './grid'
import type { Post } from '../ground/post'

const worker = (grid?: string): Post[] => [{ role: 'villager', place: 'qinghe' }, { role: 'gridWorker', place: 'qinghe', ...(grid ? { grid } : {}) }]

test('a grid worker without a grid looks after her whole station, and no other', () => {
  expect(looksAfter(worker(), { station: 'qinghe' })).toBe(true)
  expect(looksAfter(worker(), { station: 'qinghe', grid: 'g2' })).toBe(true)
  expect(looksAfter(worker(), { station: 'zhuxi' })).toBe(false)
})

test('with a grid she looks after its people only, not after who is in none', () => {
  expect(looksAfter(worker('g1'), { station: 'qinghe', grid: 'g1' })).toBe(true)
  expect(looksAfter(worker('g1'), { station: 'qinghe', grid: 'g2' })).toBe(false)
  expect(looksAfter(worker('g1'), { station: 'qinghe' })).toBe(false)
  expect(looksAfter([{ role: 'villager', place: 'qinghe' }], { station: 'qinghe', grid: 'g1' })).toBe(false)
})
