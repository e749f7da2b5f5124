import { render, screen } from '@testing-library/react'
import { TimeLine } from './TimeLine'

test('what happened stands in the order given, with what was said', () => {
  render(
    <TimeLine
      items={[
        { at: '昨天 09:05', text: '王婶说出了这个心愿', tone: 'done' },
        { at: '昨天 15:20', text: '陈站长想问一句', note: '药在哪里拿？', tone: 'note' },
        { at: '', text: '等您回一句话', tone: 'now' },
      ]}
    />,
  )
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '王婶说出了这个心愿昨天 09:05',
    '陈站长想问一句昨天 15:20药在哪里拿？',
    '等您回一句话',
  ])
})
