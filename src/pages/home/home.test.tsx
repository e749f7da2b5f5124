import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { HomeToday, HomeWish } from '../../../domain/home/contract'
import type { Promised } from '../../../domain/home/promise'
import { actFor } from '../../client/actingFor'
import { fakeServer, type FakeServer } from '../../client/fakeServer'
import { keepMe, recallMe } from '../../client/lastMe'
import { queryClient } from '../../client/queryClient'
import { makeMe } from '../../frame/makeMe'
import { Screen } from '../../frame/Screen'
import { showPage } from '../../frame/showPage'
import HomePage from './index'

const promise = (more: Partial<Promised> = {}): Promised => ({
  orderId: 'o1', title: '水龙头漏水', category: 'repair', when: { kind: 'day', date: '2026-06-06', part: 'morning' }, stationName: '清河村',
  state: 'held', next: 'wait', opensAt: '2026-06-05T21:00:00.000Z', ...more,
})
const wish = (more: Partial<HomeWish> = {}): HomeWish => ({
  wishId: 'w1', state: 'submitted', title: '想理个发', category: 'other', when: { kind: 'anytime' }, seats: 1, stationName: '清河村', beneficiaryName: '李师傅',
  writerName: '李师傅', toldAt: '2026-06-04T01:00:00.000Z', answerBy: '2026-06-09', ...more,
})
const today = (more: Partial<HomeToday> = {}): HomeToday => ({ me: makeMe(), unread: 0, promises: [], wishes: [], waiting: [], ...more })

let server: FakeServer
const show = (seen: HomeToday) => {
  server = fakeServer({ 'home.today': seen })
  return showPage(<HomePage />)
}
const asked = () => server.calls.map(({ action }) => action)
beforeEach(() => {
  Taro.clearStorageSync()
  jest.mocked(Taro.navigateTo).mockClear()
})
afterEach(() => act(() => actFor(null)))

test('one question for all that stands there, whatever stands there', async () => {
  show(today({
    unread: 2, promises: [promise()], wishes: [wish(), wish({ wishId: 'w2', state: 'accepted', title: '想吃粽子', order: { state: 'filled', next: '人手已齐，等帮手来' } })],
    waiting: [{ kind: 'wishes', count: 4, more: false, late: 0, since: '', dueOn: '' }],
    me: makeMe({ posts: [{ role: 'villager', place: 'qinghe' }, { role: 'stationHead', place: 'qinghe' }] }),
  }))
  await screen.findByText('李师傅，您好')
  for (const words of ['今天是6月5日 周五', '4个心愿等您回话', '有2条还没看', '想理个发', '人手已齐，等帮手来', '0790-5550101']) expect(screen.getByText(words)).toBeTruthy()
  expect(asked()).toEqual(['home.today'])
})

test('您答应了…: what, when and where about, and a tap leads to its page', async () => {
  show(today({ promises: [promise()] }))
  fireEvent.click(await screen.findByRole('button', { name: '您答应了水龙头漏水，明天上午（6月6日 周六），清河村' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/wish/order/index?orderId=o1' })
  expect(screen.getByRole('heading', { name: '您答应了' })).toBeTruthy()
})

test('on the day itself it says from when on', async () => {
  show(today({ promises: [promise({ when: { kind: 'day', date: '2026-06-05', part: 'evening' }, opensAt: '2026-06-05T08:00:00.000Z' })] }))
  expect(await screen.findByText('今天 16:00起，到了地方就能说“我到了”')).toBeTruthy()
})

test('three are shown; the others are a tap away', async () => {
  show(today({ promises: [1, 2, 3, 4].map((n) => promise({ orderId: `o${n}`, title: `心愿${n}` })) }))
  await screen.findByText('心愿3')
  expect(screen.queryByText('心愿4')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '看全部4件' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/volunteer/service/index' })
})

test.each([
  ['nod', '名额给您留着，站里点了头就能看到去哪里'],
  ['partner', '等另一位帮手也答应了，两个人一起去'],
  ['checkIn', '到了地方，点开说一声“我到了”'],
  ['checkOut', '正在帮忙，做完点开说一声“做完了”'],
  ['over', '约好的时间过去了，给站里打个电话说一声就行'],
] as const)('a promise says what is next: %s', async (next, words) => {
  show(today({ promises: [promise({ next })] }))
  expect(await screen.findByText(words)).toBeTruthy()
})

test('the page after it knows who I am without asking', async () => {
  show(today())
  await screen.findByText('李师傅，您好')
  render(<QueryClientProvider client={queryClient}><Screen title="别的一页" /></QueryClientProvider>)
  expect(screen.getAllByRole('button', { name: /打电话给清河村站/ }).length).toBeGreaterThan(0)
  expect(asked()).toEqual(['home.today'])
})

test('who promised nothing and wished for nothing reads of neither', async () => {
  show(today())
  await screen.findByText('李师傅，您好')
  for (const words of ['您答应了', '我的心愿', '消息', '工作台']) expect(screen.queryByText(words)).toBeNull()
})

test('her own word, where one is awaited, is asked for', async () => {
  show(today({ wishes: [wish({ state: 'accepted', order: { state: 'awaitingConfirmation', turn: 'confirm', next: '' } }), wish({ wishId: 'w2', state: 'accepted', order: { state: 'confirmed', turn: 'review', next: '' } })] }))
  expect(await screen.findByText('有人来帮过了，点开确认一下')).toBeTruthy()
  expect(screen.getByText('点开说说满不满意')).toBeTruthy()
})

test('an accepted wish whose order could not be read keeps its card', async () => {
  show(today({ wishes: [wish({ state: 'accepted' })] }))
  expect(await screen.findByText('点开看谁来帮、到哪一步了')).toBeTruthy()
  expect(asked()).toEqual(['home.today'])
})

test('what was done anywhere is seen there: everything is asked anew after a yes', async () => {
  show(today({ promises: [promise()], unread: 1 }))
  await screen.findByText('水龙头漏水')
  server.answers['home.today'] = today()
  await act(() => queryClient.invalidateQueries())
  await waitFor(() => expect(screen.queryByText('水龙头漏水')).toBeNull())
  expect(screen.queryByText(/还没看/)).toBeNull()
})

test('without a signal what was seen before stays in sight [R-F10]', async () => {
  show(today({ promises: [promise()], unread: 1 }))
  await screen.findByText('水龙头漏水')
  server.reachable = false
  await act(() => queryClient.invalidateQueries())
  await screen.findByText(/没有信号/)
  for (const words of ['水龙头漏水', '有1条还没看', '0790-5550101']) expect(screen.getByText(words)).toBeTruthy()
})

test('opened anew without a signal it knows who I am and whom to call [R-F10]', async () => {
  keepMe(makeMe())
  server = fakeServer()
  server.reachable = false
  queryClient.clear()
  recallMe(queryClient)
  render(<QueryClientProvider client={queryClient}><HomePage /></QueryClientProvider>)
  expect(screen.getByText('李师傅，您好')).toBeTruthy()
  expect(screen.getByText('0790-5550101')).toBeTruthy()
  await screen.findByText(/没有信号/)
})

test('whoever is not registered is asked to join, and nothing else', async () => {
  server = fakeServer({ 'home.today': 'NOT_JOINED', 'place.stations': { stations: [] } })
  showPage(<HomePage />)
  expect(await screen.findByText(/满14岁了吗/)).toBeTruthy()
  expect(asked()).not.toContain('person.me')
})

test('while acting for somebody it is hers, and never stands on one\'s own page', async () => {
  show(today({ promises: [promise()] }))
  await screen.findByText('水龙头漏水')
  server.answers['home.today'] = today({ me: makeMe({ personId: 'granny', name: '王奶奶' }) })
  act(() => actFor({ personId: 'granny', name: '王奶奶' }))
  await screen.findByText('王奶奶，您好')
  expect(screen.queryByText('水龙头漏水')).toBeNull()
  expect(server.asked('home.today').map((call) => call.actFor)).toEqual([undefined, 'granny'])
  // Whose phone it is it still knows.
  expect(Taro.getStorageSync('dl.me')).toMatchObject({ personId: 'li' })
  act(() => actFor(null))
  expect(await screen.findByText('李师傅，您好')).toBeTruthy()
})
