import { sayPosts, sayTerm } from './sayTerm'

test('until when somebody serves', () => {
  expect(sayTerm('2026-12-31', '2026-06-01')).toBe('任期到12月31日 周四')
  expect(sayTerm('', '2026-06-01')).toBe('没有期限')
})

test('where somebody lives and serves', () => {
  expect(sayPosts('青禾村实践站', [{ role: 'gridWorker' }, { role: 'volunteer' }])).toBe('青禾村实践站 · 网格员、志愿者')
  expect(sayPosts('青禾村实践站', [])).toBe('青禾村实践站')
})
