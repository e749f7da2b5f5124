import { openSimulated } from '../store/simulated'
import { noteData } from './noteData'

test('what many readers meet is written once, and again only when its pause is over', async () => {
  const { store } = openSimulated()
  const meet = (now: string) => noteData(store, { job: 'unreadable', document: 'wishes:w1', where: 'TypeError' }, now)
  const met = () => store.get('troubles', 'unreadable:wishes:w1')
  await meet('2026-06-01T08:00:00.000Z')
  expect(await met()).toMatchObject({ state: 'open', tries: 1, nextTry: '2026-06-01T08:10:00.000Z' })
  store.reset()
  await meet('2026-06-01T08:09:59.999Z')
  expect(store.total()).toBe(1)
  expect(await met()).toMatchObject({ tries: 1, lastSeen: '2026-06-01T08:00:00.000Z' })
  await meet('2026-06-01T08:10:00.000Z')
  expect(await met()).toMatchObject({ tries: 2, firstSeen: '2026-06-01T08:00:00.000Z', lastSeen: '2026-06-01T08:10:00.000Z' })
})
