import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { signedInAs } from '../../client/outbox'
import { askToRing } from '../../platform/subscribe'
import { showPage } from '../../frame/showPage'
import { RingMe } from './RingMe'

jest.mock('../../platform/subscribe', () => ({ canRing: true, askToRing: jest.fn() }))

test('her consent is counted once WeChat has it [F84]', async () => {
  jest.mocked(askToRing).mockResolvedValue(1)
  const server = fakeServer({ 'notice.allow': { left: 1 } })
  signedInAs('li')
  showPage(<RingMe />)
  fireEvent.click(screen.getByRole('button', { name: '有动静时微信告诉我' }))
  await waitFor(() => expect(server.asked('notice.allow')).toMatchObject([{ input: { granted: 1 } }]))
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 20)) })
  expect(screen.queryByRole('button', { name: '有动静时微信告诉我' })).toBeNull()
})

test('a no is taken as a no', async () => {
  jest.mocked(askToRing).mockResolvedValue(0)
  const server = fakeServer({})
  showPage(<RingMe />)
  fireEvent.click(screen.getByRole('button', { name: '有动静时微信告诉我' }))
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 20)) })
  expect(server.asked('notice.allow')).toHaveLength(0)
})
