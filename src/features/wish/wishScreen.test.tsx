import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { WishDetail } from '../../../domain/wish/contract'
import { fakeServer, type FakeServer } from '../../client/fakeServer'
import { queryClient } from '../../client/queryClient'
import { UNDO_MS } from '../../client/sendLater'
import { standingOf } from './WishCard'
import { WishScreen } from './WishScreen'

const wish: WishDetail = {
  wishId: 'w1', state: 'submitted', title: '想理个发', text: '', category: 'other', when: { kind: 'anytime' }, seats: 1,
  stationName: '青禾村', beneficiaryName: '王奶奶', writerName: '王奶奶', toldAt: '2026-06-01T01:00:00.000Z', answerBy: '2026-06-04',
  can: ['withdraw'], timeLine: [{ at: '', text: '等站里回复', note: '', tone: 'now' }],
}
const me = { personId: 'wang', name: '王奶奶', posts: [], station: { id: 'qinghe', name: '青禾村', phone: '1', openingHours: '' }, now: '2026-06-02T01:00:00.000Z' }

let server: FakeServer
const show = () => render(<QueryClientProvider client={queryClient}><WishScreen wishId="w1" /></QueryClientProvider>)

beforeEach(() => {
  queryClient.clear()
  Taro.clearStorageSync()
  server = fakeServer({
    'person.me': me, 'wish.detail': wish, 'wish.withdraw': { wishId: 'w1', state: 'withdrawn' }, 'wish.addInfo': { wishId: 'w1', state: 'submitted' },
  })
})

test('taking a wish back may itself be taken back', async () => {
  show()
  const button = await screen.findByRole('button', { name: /收回这个心愿/ })
  jest.useFakeTimers()
  fireEvent.click(button)
  expect(screen.getByText('已收回')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /撤销/ }))
  await act(() => jest.advanceTimersByTimeAsync(UNDO_MS + 1))
  expect(server.asked('wish.withdraw')).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: /收回这个心愿/ }))
  await act(() => jest.advanceTimersByTimeAsync(UNDO_MS + 1))
  expect(server.asked('wish.withdraw')).toHaveLength(1)
  jest.useRealTimers()
})

test('the station’s question is answered on the spot', async () => {
  server.answers['wish.detail'] = {
    ...wish, state: 'needsInfo', can: ['addInfo'], timeLine: [{ at: '2026-06-02T00:00:00.000Z', text: '李站长想问一句', note: '哪天方便？', tone: 'note' }],
  }
  show()
  expect(await screen.findByText('站里问：哪天方便？')).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox', { name: /您的回话/ }), { target: { value: '后天上午' } })
  fireEvent.click(screen.getByRole('button', { name: '告诉站里' }))
  await waitFor(() => expect(server.asked('wish.addInfo')[0]?.input).toEqual({ wishId: 'w1', note: '后天上午' }))
})

test('an accepted wish goes on as its order', async () => {
  server.answers['wish.detail'] = { ...wish, state: 'accepted', can: [] }
  show()
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/wish/order/index?orderId=w1' }))
})

test('my word comes before all else', () => {
  const order = { state: 'awaitingConfirmation', can: [], timeLine: wish.timeLine } as const
  expect(standingOf({ ...order, can: ['confirm'], timeLine: [] })).toMatchObject({ mine: true, tone: 'ask' })
  expect(standingOf({ ...order, can: [], timeLine: [...order.timeLine] })).toMatchObject({ next: '等站里回复' })
})
