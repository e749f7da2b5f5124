import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Choice } from './Choice'

type Part = 'morning' | 'afternoon' | 'evening'

const OPTIONS = [
  { value: 'morning', label: '上午' },
  { value: 'afternoon', label: '下午', note: '两点以后' },
  { value: 'evening', label: '晚上' },
] as const

function Parts() {
  const [value, setValue] = useState<Part>()
  return <Choice<Part> label="什么时候" options={OPTIONS} value={value} onChange={setValue} />
}

const chosen = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-checked'))
const stops = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('tabindex'))

test('one of several, by finger', () => {
  render(<Parts />)
  expect(screen.getByRole('radiogroup', { name: '什么时候' })).toBeTruthy()
  expect(chosen()).toEqual(['false', 'false', 'false'])
  fireEvent.click(screen.getByRole('radio', { name: '下午，两点以后' }))
  expect(chosen()).toEqual(['false', 'true', 'false'])
})

test('one of several, by keyboard: one stop for Tab, arrows go round', () => {
  render(<Parts />)
  expect(stops()).toEqual(['0', '-1', '-1'])
  const [first] = screen.getAllByRole('radio')
  fireEvent.keyDown(first as HTMLElement, { key: ' ' })
  expect(chosen()).toEqual(['true', 'false', 'false'])
  fireEvent.keyDown(first as HTMLElement, { key: 'ArrowLeft' })
  expect(chosen()).toEqual(['false', 'false', 'true'])
  expect(stops()).toEqual(['-1', '-1', '0'])
})
