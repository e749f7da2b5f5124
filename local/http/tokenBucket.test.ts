import { createBuckets } from './tokenBucket'

let nowMs = 0
beforeEach(() => {
  nowMs = 1_000_000
})

const takes = (buckets: ReturnType<typeof createBuckets>, key: string, count: number) => Array.from({ length: count }, () => buckets.take(key))

test('a burst passes, then one per period, and others are not touched', () => {
  const buckets = createBuckets({ burst: 3, perSecond: 0.5 }, () => nowMs)
  expect(takes(buckets, 'a', 5)).toEqual([0, 0, 0, 2, 2])
  expect(buckets.take('b')).toBe(0)
  nowMs += 2_000
  expect(takes(buckets, 'a', 2)).toEqual([0, 2])
  nowMs += 60 * 60_000
  expect(takes(buckets, 'a', 4)).toEqual([0, 0, 0, 2])
})

test('being refused costs nothing, and a clock set back takes nothing away', () => {
  const buckets = createBuckets({ burst: 1, perSecond: 1 }, () => nowMs)
  expect(takes(buckets, 'a', 50).filter((seconds) => seconds === 0)).toHaveLength(1)
  nowMs -= 10_000
  expect(buckets.take('a')).toBe(1)
  nowMs += 1_000
  expect(buckets.take('a')).toBe(0)
})

test('it remembers no more keys than it may, the oldest is forgotten', () => {
  const buckets = createBuckets({ burst: 1, perSecond: 0.001 }, () => nowMs, 3)
  for (const key of ['a', 'b', 'c', 'a', 'd']) buckets.take(key)
  expect(['a', 'c', 'd'].map((key) => buckets.take(key) > 0)).toEqual([true, true, true])
  expect(buckets.take('b')).toBe(0)
})
