import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { fakeServer } from './fakeServer'
import { sendHeldNow, sendLater, UNDO_MS, useHeldBack } from './sendLater'

const me = { personId: 'li', name: '', posts: [], station: { id: 's', name: '', phone: '', openingHours: '' }, now: '2026-06-05T01:00:00.000Z' }
const input = { orderId: 'o', reason: '' }
const server = () => fakeServer({ 'person.me': me, 'order.release': 'CLAIM_MOVED_ON' })
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))

beforeEach(() => {
  jest.useFakeTimers()
  Taro.clearStorageSync()
})
afterEach(() => jest.useRealTimers())

test('it is sent once its time is over, and a no is told', async () => {
  const asked = server()
  const heard: string[] = []
  const { result } = renderHook(() => useHeldBack('order.release', (held) => held.orderId === 'o'))
  act(() => void sendLater('order.release', input, { onSent: () => heard.push('sent'), onRefused: ({ reason }) => heard.push(reason) }))
  expect(result.current).toBe(true)
  await wait(UNDO_MS - 1)
  expect(asked.asked('order.release')).toHaveLength(0)
  await wait(100)
  expect(asked.asked('order.release')).toHaveLength(1)
  expect(result.current).toBe(false)
  expect(heard).toEqual(['sent', 'CLAIM_MOVED_ON'])
})

test('taken back it is never sent; taken back too late it changes nothing', async () => {
  const asked = server()
  const undo = sendLater('order.release', input)
  undo()
  const late = sendLater('order.release', { ...input, orderId: 'p' })
  await wait(UNDO_MS * 2)
  late()
  expect(asked.asked('order.release').map((call) => call.input)).toEqual([{ orderId: 'p', reason: '' }])
})

test('it lies on the phone from the tap on, and no longer once it was taken back', () => {
  server()
  const kept = () => Taro.getStorageInfoSync().keys.filter((key) => key.startsWith('dl.out.')).length
  const undo = sendLater('order.release', { ...input, orderId: 'q' })
  expect(kept()).toBe(1)
  undo()
  expect(kept()).toBe(0)
})

test('closing the app sends at once what somebody was told is done, and only once', async () => {
  const asked = server()
  sendLater('order.release', input)
  expect(Taro.onAppHide).toHaveBeenCalledWith(sendHeldNow)
  sendHeldNow()
  await wait(UNDO_MS * 2)
  expect(asked.asked('order.release')).toHaveLength(1)
})
