import { act, fireEvent, render, screen } from '@testing-library/react'
import { ToastHost, useToast } from './Toast'
import { hideToast } from './toastStore'

function Withdraw({ undo }: { undo: () => void }) {
  const toast = useToast()
  return <button onClick={() => toast('心愿收回了', { undo })}>收回</button>
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
  act(hideToast)
  jest.useRealTimers()
})

test('what was done can be taken back for ten seconds, on every open page', () => {
  const undo = jest.fn()
  render(<><Withdraw undo={undo} /><ToastHost /></>)
  fireEvent.click(screen.getByText('收回'))
  act(() => void jest.advanceTimersByTime(9_900))
  fireEvent.click(screen.getByText('撤销'))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('心愿收回了')).toBeNull()
})

test('then it goes by itself', () => {
  render(<><Withdraw undo={() => {}} /><ToastHost /></>)
  fireEvent.click(screen.getByText('收回'))
  act(() => void jest.advanceTimersByTime(10_000))
  expect(screen.queryByText('心愿收回了')).toBeNull()
})
