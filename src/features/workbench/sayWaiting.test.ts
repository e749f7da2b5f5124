import type { Waiting } from '../../../domain/workbench/waiting'
import { sayDue, sayFirst, sayWaiting } from './sayWaiting'

const wishes: Waiting = { kind: 'wishes', count: 4, more: false, late: 0, since: '', dueOn: '2026-06-04' }

test('how many, and by when', () => {
  expect(sayWaiting(wishes)).toBe('4个心愿等您回话')
  expect(sayWaiting({ ...wishes, count: 50, more: true })).toBe('50多个心愿等您回话')
  expect(sayDue(wishes, '2026-06-01')).toMatch(/^最早的一件6月4日 周四前办好$/)
  expect(sayDue({ ...wishes, count: 1 }, '2026-06-06')).toBe('晚了2天')
  expect(sayDue({ ...wishes, late: 1 }, '2026-06-05')).toBe('最早的一件晚了1天')
  expect(sayDue({ ...wishes, late: 3 }, '2026-06-06')).toBe('3件过了日子，最早的一件晚了2天')
  expect(sayDue({ ...wishes, dueOn: '' }, '2026-06-06')).toBe('')
})

test('a card says the first two', () => {
  expect(sayFirst([wishes, { ...wishes, kind: 'services', count: 2 }, { ...wishes, kind: 'media' }])).toBe('4个心愿等您回话，2次服务等您确认')
})
