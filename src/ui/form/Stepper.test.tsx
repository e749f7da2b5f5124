import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Stepper } from './Stepper'

function Seats({ max }: { max: number }) {
  const [value, setValue] = useState(1)
  return <Stepper label="需要几个人来帮" value={value} onChange={setValue} max={max} unit="人" />
}

test('a stepper keeps to its bounds and says them', () => {
  render(<Seats max={2} />)
  expect(screen.getByLabelText('1人')).toBeTruthy()

  const less = screen.getByLabelText('减少，最少1人')
  expect(less.getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(less)
  expect(screen.getByLabelText('1人')).toBeTruthy()

  fireEvent.click(screen.getByLabelText('增加'))
  const more = screen.getByLabelText('增加，最多2人')
  fireEvent.click(more)
  expect(screen.getByLabelText('2人')).toBeTruthy()
})
