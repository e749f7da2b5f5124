import Taro from '@tarojs/taro'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import type { InboxLine } from '../../../domain/notice/contract'
import { fakeServer, type FakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { InboxLink } from './InboxLink'
import { InboxScreen } from './InboxScreen'

const line = (more: Partial<InboxLine> = {}): InboxLine => ({
  messageId: 'm1', kind: 'seatTaken', words: '「修水龙头」有1位邻居答应来帮忙，人手齐了。', about: { thing: 'order', id: 'o1' },
  at: '2026-06-05T01:00:00.000Z', unread: true, ...more,
})

let server: FakeServer
const settled = () => act(async () => { await new Promise((resolve) => setTimeout(resolve, 20)) })
beforeEach(() => {
  jest.mocked(Taro.navigateTo).mockClear()
  server = fakeServer({
    'person.me': makeMe(), 'notice.markRead': { read: 1 },
    'notice.inbox': {
      unread: 2, next: null,
      messages: [
        line(),
        line({ messageId: 'm2', kind: 'wishAsked', words: '「想理发」站里想问您一句，请点开看看。', about: { thing: 'wish', id: 'w2' } }),
        line({ messageId: 'm3', kind: 'redemptionExpired', words: '您兑的肥皂过了日子没来拿。', about: { thing: 'redemption', id: 'r3' }, unread: false }),
      ],
    },
  })
})

test.each([
  [/修水龙头/, '/packages/wish/order/index?orderId=o1'],
  [/想理发/, '/packages/wish/detail/index?wishId=w2'],
  [/肥皂/, '/packages/market/pickup/index?redemptionId=r3'],
])('the message %s opens what it is about', async (words, url) => {
  showPage(<InboxScreen />)
  fireEvent.click(await screen.findByRole('button', { name: words }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url })
  await settled()
})

test('opening one marks it, opening a seen one asks for nothing', async () => {
  showPage(<InboxScreen />)
  fireEvent.click(await screen.findByRole('button', { name: /肥皂/ }))
  fireEvent.click(screen.getByRole('button', { name: /修水龙头/ }))
  await waitFor(() => expect(server.asked('notice.markRead')).toMatchObject([{ input: { messageIds: ['m1'] } }]))
  await settled()
})

test('all in sight are marked by one tap', async () => {
  showPage(<InboxScreen />)
  fireEvent.click(await screen.findByRole('button', { name: '都看过了' }))
  await waitFor(() => expect(server.asked('notice.markRead')).toMatchObject([{ input: { messageIds: ['m1', 'm2'] } }]))
  await settled()
})

test('an empty inbox says what it is for', async () => {
  server.answers['notice.inbox'] = { messages: [], unread: 0, next: null }
  showPage(<InboxScreen />)
  expect(await screen.findByText(/还没有消息/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '都看过了' })).toBeNull()
})

test('the way there says how many wait, and is on the first screen only while one does [F84]', async () => {
  showPage(<InboxLink unread={2} onlyUnread />)
  fireEvent.click(await screen.findByRole('button', { name: '消息，有2条还没看' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/wish/inbox/index' })
  expect(showPage(<InboxLink unread={0} onlyUnread />).container.textContent).toBe('')
  expect(showPage(<InboxLink unread={0} />).container.textContent).toContain('消息')
})
