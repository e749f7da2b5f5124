import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { WishDetail } from '../../../../domain/wish/contract'
import type { Role } from '../../../../domain/ground/post'
import { fakeServer, type FakeServer } from '../../../client/fakeServer'
import { queryClient } from '../../../client/queryClient'
import { AnswerWish } from '../../../features/wish/AnswerWish'
import DeskPage from './index'

const me = (role: Role) => ({
  personId: 'li', name: '李站长', posts: [{ role, place: 'qinghe' }],
  station: { id: 'qinghe', name: '青禾村', phone: '13800009001', openingHours: '' }, now: '2026-06-08T01:00:00.000Z',
})
const wish: WishDetail = {
  wishId: 'w1', state: 'submitted', title: '想理个发', text: '快三个月没理了', category: 'other', when: { kind: 'anytime' }, seats: 1,
  stationName: '青禾村', beneficiaryName: '刘爷爷', writerName: '周网格员', toldAt: '2026-06-01T01:00:00.000Z', answerBy: '2026-06-04',
  can: ['accept', 'askBack', 'refuse'], timeLine: [],
}
const service = {
  claimId: 'c1', personId: 'chen', personName: '陈师傅', state: 'checkedOut' as const, heldAt: '', checkedInAt: '2026-06-07T01:00:00.000Z',
  checkedOutAt: '2026-06-07T03:15:00.000Z', creditMinutes: 135, cuts: ['早到的部分不计'], beneficiaryConfirmed: true, stationConfirmed: false,
  points: 0, orderId: 'o1', orderTitle: '修水龙头',
}

let server: FakeServer
const show = (page: React.ReactNode) => render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)

beforeEach(() => {
  queryClient.clear()
  Taro.clearStorageSync()
  jest.mocked(Taro.navigateTo).mockClear()
  server = fakeServer({
    'person.me': me('stationHead'), 'wish.toAnswer': { wishes: [wish], next: null }, 'wish.detail': wish,
    'workbench.waiting': { waiting: [] },
    'hours.toConfirm': { services: [service], next: null }, 'hours.confirm': { claimId: 'c1', complete: true, minutes: 135, points: 20 },
    'wish.accept': { wishId: 'w1', state: 'accepted', orderId: 'w1' }, 'wish.refuse': { wishId: 'w1', state: 'refused' },
  })
})

test('a late promise is said in words, and a tap leads to the wish [F20]', async () => {
  show(<DeskPage />)
  fireEvent.click(await screen.findByRole('button', { name: /想理个发，刘爷爷（周网格员代写），答应6月4日 周四前回话，已经晚了4天/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/workbench/answer/index?wishId=w1' })
})

test('a service is confirmed by one tap: who, when, how long, why less [F39]', async () => {
  show(<DeskPage />)
  fireEvent.click(await screen.findByRole('radio', { name: /服务等确认 1/ }))
  for (const words of ['陈师傅 · 修水龙头', '昨天（6月7日 周日） 09:00–11:15', '记2小时15分', '早到的部分不计']) {
    expect(screen.getByText(words)).toBeTruthy()
  }
  server.answers['hours.toConfirm'] = { services: [], next: null }
  fireEvent.click(screen.getByRole('button', { name: '确认' }))
  expect(await screen.findByText('两边都确认了，陈师傅记上2小时15分')).toBeTruthy()
  expect(await screen.findByText('做完的服务都确认过了，辛苦了。')).toBeTruthy()
})

test('a wish is accepted', async () => {
  const done = jest.fn()
  show(<AnswerWish wishId="w1" onDone={done} />)
  fireEvent.click(await screen.findByRole('button', { name: /答应下来/ }))
  await waitFor(() => expect(done).toHaveBeenCalled())
  expect(server.asked('wish.accept')).toHaveLength(1)
})

test('a no is never sent without a reason; a ready one is a tap away', async () => {
  const done = jest.fn()
  show(<AnswerWish wishId="w1" onDone={done} />)
  fireEvent.click(await screen.findByRole('button', { name: '这次帮不上' }))
  const sheet = within(await screen.findByRole('dialog'))
  fireEvent.click(sheet.getByRole('button', { name: '这样回话' }))
  expect(sheet.getByText('写一句再送出去')).toBeTruthy()
  expect(server.asked('wish.refuse')).toHaveLength(0)
  fireEvent.click(sheet.getAllByRole('radio')[0]!)
  fireEvent.click(sheet.getByRole('button', { name: '这样回话' }))
  await waitFor(() => expect(done).toHaveBeenCalled())
  expect(server.asked('wish.refuse')[0]!.input).toMatchObject({ wishId: 'w1', note: expect.stringContaining('站里') })
})

test('the desk is for those who answer for a station', async () => {
  server.answers['person.me'] = me('villager')
  show(<DeskPage />)
  expect(await screen.findByText(/工作台是站里的同志用的/)).toBeTruthy()
  expect(server.asked('wish.toAnswer')).toHaveLength(0)
})

test('words the text check had doubts about are accepted knowingly', async () => {
  server.answers['wish.detail'] = { ...wish, lookTwice: true }
  show(<AnswerWish wishId="w1" onDone={() => {}} />)
  expect(await screen.findByText(/这段话还没有自动核对过/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '看过了，答应下来' }))
  await waitFor(() => expect(server.asked('wish.accept')[0]?.input).toEqual({ wishId: 'w1', knowingly: true, risk: 'plain' }))
})
