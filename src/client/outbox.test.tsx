import Taro from '@tarojs/taro'
import { fakeServer, type FakeServer } from './fakeServer'
import type * as Outbox from './outbox'

const me = { personId: 'wang', name: '王奶奶', posts: [], station: { id: 's', name: '', phone: '', openingHours: '' }, now: '' }
const claimed = { claimId: 'c', state: 'held' as const }

let server: FakeServer

/** The app opened anew: memory is empty, storage as it was left. */
function openApp(): typeof Outbox {
  jest.clearAllTimers()
  jest.resetModules()
  jest.doMock('@tarojs/taro', () => ({ __esModule: true, default: Taro }))
  return jest.requireActual<typeof Outbox>('./outbox')
}
const rest = () => jest.advanceTimersByTimeAsync(0)

beforeEach(() => {
  jest.useFakeTimers()
  Taro.clearStorageSync()
  server = fakeServer({ 'person.me': me, 'order.claim': claimed, 'order.checkIn': claimed })
})
afterEach(() => jest.useRealTimers())

test('sends at once and leaves nothing behind', async () => {
  const outbox = openApp()
  const heard: string[] = []
  outbox.say('order.claim', { orderId: 'o' }, (word) => heard.push(word.kind))
  await rest()
  expect(heard).toEqual(['answered'])
  expect(server.asked('order.claim')).toHaveLength(1)
  expect(Taro.getStorageInfoSync().keys.filter((key) => key.startsWith('dl.out.'))).toEqual([])
})

test('without a signal the words are kept, and go out by themselves with the same id', async () => {
  const outbox = openApp()
  outbox.signedInAs('wang')
  server.reachable = false
  const heard: string[] = []
  outbox.say('order.claim', { orderId: 'o' }, (word) => heard.push(word.kind))
  await rest()
  expect(heard).toEqual(['kept'])
  expect(outbox.outboxSeen().waiting).toBe(1)
  const [key] = Taro.getStorageInfoSync().keys.filter((kept) => kept.startsWith('dl.out.'))

  server.reachable = true
  await jest.advanceTimersByTimeAsync(2_000)
  expect(heard).toEqual(['kept', 'answered'])
  expect(`dl.out.${server.asked('order.claim')[0]!.requestId}`).toBe(key)
  expect(outbox.outboxSeen().waiting).toBe(0)
})

test('survives a closed app, keeps the order, and asks who is there before sending', async () => {
  const before = openApp()
  before.signedInAs('wang')
  server.reachable = false
  before.say('order.claim', { orderId: 'o' }, () => {})
  before.say('order.checkIn', { orderId: 'o' }, () => {})
  await rest()

  server.reachable = true
  openApp().start()
  await rest()
  expect(server.calls.map((call) => call.action)).toEqual(['person.me', 'order.claim', 'order.checkIn'])
})

test('what one person said is never sent for another', async () => {
  const before = openApp()
  before.signedInAs('wang')
  server.reachable = false
  before.say('order.claim', { orderId: 'o' }, () => {})
  await rest()

  server.reachable = true
  server.answers['person.me'] = { ...me, personId: 'li' }
  openApp().start()
  await jest.advanceTimersByTimeAsync(60_000)
  expect(server.asked('order.claim')).toHaveLength(0)

  server.answers['person.me'] = me
  const back = openApp()
  back.start()
  await rest()
  expect(server.asked('order.claim')).toHaveLength(1)
})

test('a late no is kept until it has been read', async () => {
  const before = openApp()
  before.signedInAs('wang')
  server.reachable = false
  before.say('order.claim', { orderId: 'o' }, () => {})
  await rest()

  server.reachable = true
  server.answers['order.claim'] = 'SEATS_FULL'
  openApp().start()
  await rest()
  const again = openApp()
  const [refusal] = again.outboxSeen().refusals
  expect(refusal).toMatchObject({ action: 'order.claim', reason: 'SEATS_FULL' })
  again.refusalRead(refusal!.requestId)
  expect(again.outboxSeen().refusals).toEqual([])
})

test('a no its sender has read is not shown twice; one nobody read is kept', async () => {
  const outbox = openApp()
  outbox.signedInAs('wang')
  server.answers['order.claim'] = 'SEATS_FULL'
  outbox.say('order.claim', { orderId: 'o' }, () => {})
  await rest()
  expect(outbox.outboxSeen().refusals).toEqual([])

  const requestId = outbox.say('order.claim', { orderId: 'p' }, () => {})
  outbox.leave(requestId)
  await rest()
  expect(outbox.outboxSeen().refusals).toHaveLength(1)
})

test.each(['DISK_FULL', 'BUSY', 'RESTARTING', 'UPGRADING', 'FAULT'] as const)('%s for hours ends nothing: the words stay, survive a closed app, and go when there is room again', async (reason) => {
  const outbox = openApp()
  outbox.signedInAs('wang')
  server.answers['order.claim'] = reason
  const heard: string[] = []
  outbox.say('order.claim', { orderId: 'o' }, (word) => heard.push(word.kind))
  await jest.advanceTimersByTimeAsync(3 * 3_600_000)
  expect(new Set(heard)).toEqual(new Set(['kept']))
  expect(outbox.outboxSeen()).toMatchObject({ waiting: 1, refusals: [] })
  const asked = server.asked('order.claim')
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.length).toBeLessThan(30)
  expect(new Set(asked.map(({ requestId }) => requestId)).size).toBe(1)

  server.answers['order.claim'] = claimed
  openApp().start()
  await rest()
  expect(Taro.getStorageInfoSync().keys.filter((key) => key.startsWith('dl.out.'))).toEqual([])
})

test('looked at again, nothing waits for its pause', async () => {
  const outbox = openApp()
  outbox.signedInAs('wang')
  server.answers['order.claim'] = 'DISK_FULL'
  outbox.say('order.claim', { orderId: 'o' }, () => {})
  await jest.advanceTimersByTimeAsync(3_600_000)
  server.answers['order.claim'] = claimed
  outbox.wake()
  await rest()
  expect(outbox.outboxSeen().waiting).toBe(0)
})

test('one the server stumbles over stops nothing else; after a day she decides: once more, or not any more', async () => {
  const outbox = openApp()
  outbox.signedInAs('wang')
  server.answers['order.claim'] = 'FAULT'
  outbox.say('order.claim', { orderId: 'o' }, () => {})
  outbox.say('order.checkIn', { orderId: 'p' }, () => {})
  await rest()
  expect(server.asked('order.checkIn')).toHaveLength(1)
  expect(outbox.outboxSeen().overdue).toEqual([])
  await jest.advanceTimersByTimeAsync(25 * 3_600_000)
  const [late] = outbox.outboxSeen().overdue
  expect(late).toMatchObject({ action: 'order.claim', input: { orderId: 'o' } })

  const before = server.asked('order.claim').length
  outbox.tryAgain(late!.requestId)
  await rest()
  expect(server.asked('order.claim')).toHaveLength(before + 1)
  expect(outbox.outboxSeen().overdue).toHaveLength(1)

  outbox.giveUp(late!.requestId)
  openApp().start()
  await jest.advanceTimersByTimeAsync(3_600_000)
  expect(server.asked('order.claim')).toHaveLength(before + 1)
})

describe('what may still be taken back', () => {
  const kept = () => Taro.getStorageInfoSync().keys.filter((key) => key.startsWith('dl.out.'))

  test('is not lost with a page that is closed meanwhile: it goes when its time is over', async () => {
    const before = openApp()
    before.signedInAs('wang')
    before.say('order.claim', { orderId: 'o' }, () => {}, 60_000)
    await rest()

    const after = openApp()
    after.start()
    await jest.advanceTimersByTimeAsync(59_000)
    expect(server.asked('order.claim')).toHaveLength(0)
    expect(after.heldItems()).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(1_100)
    expect(server.asked('order.claim')).toHaveLength(1)
    expect(kept()).toEqual([])
  })

  test('taken back it is gone from the phone too; an open second window does not send it either', async () => {
    const first = openApp()
    first.signedInAs('wang')
    const requestId = first.say('order.claim', { orderId: 'o' }, () => {}, 8_000)
    const second = openApp()
    second.start()
    first.takeBack(requestId)
    expect(kept()).toEqual([])
    await jest.advanceTimersByTimeAsync(60_000)
    expect(server.asked('order.claim')).toHaveLength(0)
  })
})

test('storage that fails stops nobody', async () => {
  const full = jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => { throw new Error('full') })
  const outbox = openApp()
  const heard: string[] = []
  outbox.say('order.claim', { orderId: 'o' }, (word) => heard.push(word.kind))
  await rest()
  expect(heard).toEqual(['answered'])
  full.mockRestore()
})
