import { markRead, messageTo } from './message'

const news = { kind: 'wishAccepted', title: '换个灯泡', words: '站里答应了', about: { thing: 'wish', id: 'w1' } } as never
const AT = '2026-06-01T01:00:00.000Z'

test('one cause tells one person once, and what can wait rings after what cannot', () => {
  const to = (canWait: boolean, rings: boolean) => messageTo('granny', 'wish:w1:2', { ...(news as object), canWait } as never, AT, rings)
  expect(to(false, true)).toMatchObject({ _id: 'wish:w1:2:granny', to: 'granny', state: 'unread', readAt: '', push: 'due' })
  expect(to(true, true).push).toBe('dueLater')
  expect([to(false, false).push, to(true, false).push]).toEqual(['none', 'none'])
  expect(to(true, true)).not.toHaveProperty('canWait')
})

test('when it was opened first stays', () => {
  const read = markRead({ ...messageTo('granny', 'c', news, AT), rev: 1 }, '2026-06-01T02:00:00.000Z')
  expect(read).toMatchObject({ state: 'read', readAt: '2026-06-01T02:00:00.000Z' })
  expect(markRead(read, '2026-06-02T02:00:00.000Z')).toBe(read)
})
