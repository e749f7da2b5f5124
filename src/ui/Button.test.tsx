import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from './Button'

test('while busy it says what is happening and takes no second tap', () => {
  const press = jest.fn()
  const { rerender } = render(<Button onPress={press}>说给站里听</Button>)
  fireEvent.click(screen.getByRole('button', { name: '说给站里听' }))
  rerender(<Button onPress={press} busy="正在送出…">说给站里听</Button>)
  const button = screen.getByRole('button', { name: '正在送出…' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  expect(button.getAttribute('aria-busy')).toBe('true')
  expect(press).toHaveBeenCalledTimes(1)
})

test('when it cannot be done the reason stands below', () => {
  const press = jest.fn()
  render(<Button onPress={press} disabledReason="人手已经齐了">我来帮</Button>)
  fireEvent.click(screen.getByRole('button', { name: '我来帮' }))
  expect(press).not.toHaveBeenCalled()
  expect(screen.getByText('人手已经齐了')).toBeTruthy()
})
