import { sayTeam, sayUntil } from './sayTeam'

test('how many are in it and how many may still come', () => {
  expect(sayTeam({ kind: 'squad', members: 12, capacity: 20 })).toBe('分队 · 12人，还能进8人')
  expect(sayTeam({ kind: 'corps', members: 20, capacity: 20 })).toBe('总队 · 20人，满员了')
})

test('what runs out within a month says so', () => {
  const today = '2026-06-01'
  expect(sayUntil('2026-05-31', today)).toMatchObject({ tone: 'ask', words: expect.stringContaining('已经过期') })
  expect(sayUntil('2026-07-01', today)).toMatchObject({ tone: 'ask', words: expect.stringContaining('还有30天到期') })
  expect(sayUntil('2026-07-02', today)).toMatchObject({ tone: 'done' })
})
