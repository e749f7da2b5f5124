import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Button } from './Button'
import { Sheet } from './Sheet'

function Ask() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>我来帮</Button>
      <Sheet title="说定了？" open={open} onClose={() => setOpen(false)} action={<Button>说定了</Button>}>
        后天上午
      </Sheet>
    </>
  )
}

test('a sheet takes the keyboard, keeps it, and gives it back on Escape', () => {
  jest.useFakeTimers()
  render(<Ask />)
  const opener = screen.getByRole('button', { name: '我来帮' })
  opener.focus()
  fireEvent.click(opener)
  act(() => void jest.runAllTimers())
  const dialog = screen.getByRole('dialog', { name: '说定了？' })
  expect(document.activeElement).toBe(dialog)

  const last = screen.getByRole('button', { name: '说定了' })
  last.focus()
  fireEvent.keyDown(last, { key: 'Tab' })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '关上' }))

  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
  jest.useRealTimers()
})
