import Taro from '@tarojs/taro'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeServer, type FakeServer } from '../client/fakeServer'
import { outboxSeen, say, signedInAs, wake } from '../client/outbox'
import { KeptRefusals } from './KeptRefusals'
import { makeMe } from './makeMe'
import { showPage } from './showPage'

const DAY_MS = 24 * 3_600_000
const ASK = 'order.claim'
let server: FakeServer

/** A claim that the server stumbled over for longer than a day. */
async function stumble(): Promise<void> {
  jest.useFakeTimers()
  act(() => signedInAs(makeMe().personId))
  act(() => void say(ASK, { orderId: 'o1' }, () => {}))
  await act(() => jest.advanceTimersByTimeAsync(1_000))
  jest.setSystemTime(Date.now() + DAY_MS)
  act(wake)
  await act(() => jest.advanceTimersByTimeAsync(1_000))
}

beforeEach(() => {
  Taro.clearStorageSync()
  server = fakeServer({ 'person.me': makeMe(), [ASK]: 'FAULT' })
})
afterEach(() => jest.useRealTimers())

test('what did not get through for a day stands there with two ways on; once more, it may get through [R-F10]', async () => {
  showPage(<KeptRefusals />)
  await stumble()
  expect(screen.getByText('您先前说“我来帮”，还没送到')).toBeTruthy()
  const before = server.asked(ASK).length
  server.answers[ASK] = { claimId: 'o1:li', state: 'held' }
  fireEvent.click(screen.getByText('再试'))
  await act(() => jest.advanceTimersByTimeAsync(1_000))
  expect(server.asked(ASK)).toHaveLength(before + 1)
  expect(screen.queryByText(/还没送到/)).toBeNull()
  expect(outboxSeen().waiting).toBe(0)
})

test('or she does not want it any more, and it is never sent again', async () => {
  showPage(<KeptRefusals />)
  await stumble()
  const before = server.asked(ASK).length
  fireEvent.click(screen.getByText('不发了'))
  expect(screen.queryByText(/还没送到/)).toBeNull()
  await act(() => jest.advanceTimersByTimeAsync(DAY_MS))
  expect(server.asked(ASK)).toHaveLength(before)
})

test('what came back late with a no says in plain words what it was', async () => {
  showPage(<KeptRefusals />)
  act(() => signedInAs(makeMe().personId))
  server.reachable = false
  act(() => void say('order.checkOut', { orderId: 'o1' }, () => {}))
  await waitFor(() => expect(outboxSeen().waiting).toBe(1))
  server.reachable = true
  server.answers['order.checkOut'] = 'CLAIM_MOVED_ON'
  act(wake)
  await screen.findByText('您先前说“做完了”，没办成')
  fireEvent.click(screen.getByText('知道了'))
  expect(screen.queryByText(/没办成/)).toBeNull()
})
