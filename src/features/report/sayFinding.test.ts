import { sayFinding, sayRound } from './sayFinding'

test('what the rows add up to, and what the account says', () => {
  expect(sayFinding({ kind: 'hours', expected: 120, found: 121 })).toBe('每一笔加起来2小时，账上写着2小时1分')
  expect(sayFinding({ kind: 'balance', expected: 30, found: -5 })).toBe('每一笔加起来30分，账上写着-5分')
  expect(sayFinding({ kind: 'overlap', expected: 0, found: 1 })).toBe('每一笔加起来0，账上写着1')
})

test('how far the round has come', () => {
  const now = '2026-06-01T08:00:00.000Z'
  expect(sayRound({ name: 'people', finishedAt: '', looked: 50, lookedBefore: 0 }, now)).toBe('每个人的时长：第一轮看到50人')
  expect(sayRound({ name: 'budgets', finishedAt: '2026-06-01T01:00:00.000Z', looked: 2, lookedBefore: 9 }, now)).toMatch(/^各村的预算和货架：今天.*09:00看完一轮，9个村；这一轮看到2个村$/)
})
