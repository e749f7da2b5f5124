import { act, fireEvent, screen } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { makeOrder } from '../order/makeOrder'
import { OrderScreen } from '../order/OrderScreen'

const open = async () => {
  const server = fakeServer({ 'person.me': makeMe(), 'order.detail': makeOrder({ can: ['callOff'], seatsTaken: 1 }), 'wish.callOff': { wishId: 'o1', state: 'withdrawn' } })
  showPage(<OrderScreen orderId="o1" />)
  fireEvent.click(await screen.findByText('不用办了'))
  return server
}

afterEach(() => jest.useRealTimers())

test('不用办了 wants a reason, leaves a minute to change one\'s mind, and then tells everybody [FC-C1]', async () => {
  const server = await open()
  expect(screen.getByText(/已经有人答应来了/)).toBeTruthy()
  jest.useFakeTimers()
  fireEvent.click(screen.getByText('告诉大家不用办了'))
  expect(screen.getByText('点一个原因再告诉大家')).toBeTruthy()
  fireEvent.click(screen.getByText('家里人办好了'))
  fireEvent.click(screen.getByText('告诉大家不用办了'))
  await act(() => jest.advanceTimersByTimeAsync(59_000))
  expect(server.asked('wish.callOff')).toHaveLength(0)
  expect(screen.getByText(/改主意了，就点下面的“撤销”/)).toBeTruthy()
  await act(() => jest.advanceTimersByTimeAsync(1_100))
  expect(server.asked('wish.callOff').map(({ input }) => input)).toEqual([{ wishId: 'o1', reason: '家里人办好了' }])
})

test('taken back within the minute, nobody hears of it and it can be said again', async () => {
  const server = await open()
  jest.useFakeTimers()
  fireEvent.click(screen.getByText('不需要了'))
  fireEvent.click(screen.getByText('告诉大家不用办了'))
  await act(() => jest.advanceTimersByTimeAsync(30_000))
  fireEvent.click(screen.getByText('撤销'))
  await act(() => jest.advanceTimersByTimeAsync(90_000))
  expect(server.asked('wish.callOff')).toHaveLength(0)
  expect(screen.getByText('不用办了')).toBeTruthy()
})
