import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { When } from '../../../domain/calendar/when'
import { DayPicker } from './DayPicker'

function Ask({ first }: { first?: When }) {
  const [when, setWhen] = useState(first)
  return <DayPicker label="哪天方便" today="2026-04-01" value={when} onChange={setWhen} />
}

test('a near day and its part, said back as people speak', () => {
  render(<Ask />)
  fireEvent.click(screen.getByRole('radio', { name: '后天，4月3日 周五' }))
  fireEvent.click(screen.getByRole('radio', { name: '上午' }))
  expect(screen.getByText('您选的是：后天上午（4月3日 周五）')).toBeTruthy()
})

test('the second week opens on demand, or when a day of it was chosen', () => {
  const { unmount } = render(<Ask />)
  expect(screen.queryByRole('radio', { name: '周二，4月14日' })).toBeNull()
  fireEvent.click(screen.getByText('看后面的日子'))
  expect(screen.getByRole('radio', { name: '周二，4月14日' })).toBeTruthy()
  unmount()
  render(<Ask first={{ kind: 'day', date: '2026-04-13', part: 'allDay' }} />)
  expect(screen.getByRole('radio', { name: '周一，4月13日' }).getAttribute('aria-checked')).toBe('true')
})
