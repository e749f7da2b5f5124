import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { CATEGORY_LABELS, WISH_CATEGORIES } from '../../../domain/ground/categories'
import type { Post } from '../../../domain/ground/post'
import { fakeServer, type FakeServer } from '../../client/fakeServer'
import { personUnsure, refusalRead, outboxSeen, wake } from '../../client/outbox'
import { queryClient } from '../../client/queryClient'
import TellPage from './index'

const me = (...posts: Post[]) => ({
  personId: 'wang', name: '王奶奶', posts, station: { id: 'qinghe', name: '青禾村', phone: '13800009001', openingHours: '' },
  now: '2026-06-05T01:00:00.000Z',
})
const show = () => render(<QueryClientProvider client={queryClient}><TellPage /></QueryClientProvider>)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const say = (words: string) => fireEvent.change(screen.getByRole('textbox', { name: /说一句/ }), { target: { value: words } })

let server: FakeServer

beforeEach(() => {
  queryClient.clear()
  Taro.clearStorageSync()
  personUnsure()
  server = fakeServer({
    'person.me': me(), 'person.myContact': { phone: '13800000001', address: '一组3号' }, 'wish.tell': { wishId: 'w1', state: 'submitted' },
  })
})

test('a wish in three taps, with a promised day [F1] [F20] [K12]', async () => {
  show()
  fireEvent.click(await screen.findByRole('radio', { name: '修修补补' }))
  say('水龙头漏水，想请人修')
  expect(screen.getByText(/一组3号/)).toBeTruthy()
  tap('说好了')
  expect(await screen.findByText('站里收到了。最晚6月10日 周三前给您回话。')).toBeTruthy()
  expect(server.asked('wish.tell')[0]!.input).toMatchObject({ title: '水龙头漏水，想请人修', category: 'repair', stationId: 'qinghe', seats: 1 })
  expect(server.asked('wish.tell')[0]!.requestId).toBeTruthy()
})

test('each kind of wish stands there with its own picture [F6]', async () => {
  show()
  await screen.findByRole('radio', { name: '修修补补' })
  const pictures = WISH_CATEGORIES.map((category) => screen.getByRole('radio', { name: CATEGORY_LABELS[category] }).querySelector('.dl-category__art')?.outerHTML)
  expect(pictures).not.toContain(undefined)
  expect(new Set(pictures).size).toBe(WISH_CATEGORIES.length)
})

test('what is missing is said, and nothing is sent', async () => {
  show()
  await screen.findByRole('radio', { name: '修修补补' })
  tap('说好了')
  expect(screen.getAllByText('先点一个，看是哪一类的事').length).toBeGreaterThan(0)
  expect(screen.getByText('说一句想请人帮什么')).toBeTruthy()
  expect(server.asked('wish.tell')).toHaveLength(0)
})

test('the sentence is still there when the page is opened again', async () => {
  const first = show()
  await screen.findByRole('radio', { name: '修修补补' })
  say('水龙头漏水')
  first.unmount()
  show()
  expect(((await screen.findByRole('textbox', { name: /说一句/ })) as HTMLTextAreaElement).value).toBe('水龙头漏水')
})

test('the address is asked for when nobody knows it', async () => {
  server.answers['person.myContact'] = 'CONTACT_MISSING'
  show()
  expect(await screen.findByRole('textbox', { name: /到哪里去/ })).toBeTruthy()
})

test('without a signal it is kept, and sent when the signal is back [R-F10]', async () => {
  show()
  fireEvent.click(await screen.findByRole('radio', { name: '修修补补' }))
  say('水龙头漏水')
  await screen.findByText(/一组3号/)
  server.reachable = false
  tap('说好了')
  expect(await screen.findByText(/替您存好了/)).toBeTruthy()
  server.reachable = true
  act(wake)
  expect(await screen.findByText(/站里收到了/)).toBeTruthy()
  expect(server.asked('wish.tell')).toHaveLength(1)
})

test('a late no stands on the page until it is read, and her words go back into the form', async () => {
  show()
  fireEvent.click(await screen.findByRole('radio', { name: '修修补补' }))
  say('水龙头漏水')
  await screen.findByText(/一组3号/)
  server.reachable = false
  tap('说好了')
  await screen.findByText(/替您存好了/)
  server.reachable = true
  server.answers['wish.tell'] = 'WISH_DAY_PAST'
  act(wake)
  expect(await screen.findByText('您先前说心愿“水龙头漏水”，没办成')).toBeTruthy()
  tap('改一改再说')
  await waitFor(() => expect(outboxSeen().refusals).toHaveLength(0))
  expect((screen.getByRole('textbox', { name: /说一句/ }) as HTMLTextAreaElement).value).toBe('水龙头漏水')
})

test('a full disk on the other side ends nothing: the page says that it is kept, not that there is no signal [R-F10]', async () => {
  show()
  fireEvent.click(await screen.findByRole('radio', { name: '修修补补' }))
  say('水龙头漏水')
  await screen.findByText(/一组3号/)
  server.answers['wish.tell'] = 'DISK_FULL'
  tap('说好了')
  await waitFor(() => expect(server.asked('wish.tell')).toHaveLength(1))
  // Looked at again and again, it is tried again each time.
  for (const times of [2, 3, 4, 5, 6, 7, 8]) {
    act(wake)
    await waitFor(() => expect(server.asked('wish.tell')).toHaveLength(times))
  }
  expect(await screen.findByText(/替您存好了。现在那边收不下/)).toBeTruthy()
  expect(screen.getByText('您说的 1 件事还没送到，先替您存着，自动再送')).toBeTruthy()
  server.answers['wish.tell'] = { wishId: 'w1', state: 'submitted' }
  act(wake)
  expect(await screen.findByText(/站里收到了/)).toBeTruthy()
  expect(new Set(server.asked('wish.tell').map(({ requestId }) => requestId)).size).toBe(1)
})

test('a grid worker speaks for a neighbour who said yes', async () => {
  server.answers['person.me'] = me({ role: 'gridWorker', place: 'qinghe' })
  server.answers['person.neighbours'] = { people: [{ personId: 'liu', name: '刘爷爷', joinedAt: '2026-01-01T00:00:00.000Z' }], next: null }
  show()
  fireEvent.click(await screen.findByRole('radio', { name: '替乡亲' }))
  tap('选一位乡亲')
  fireEvent.click(await screen.findByRole('radio', { name: '刘爷爷' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /问过本人/ }))
  fireEvent.click(screen.getByRole('radio', { name: '修修补补' }))
  say('水龙头漏水')
  tap('说好了')
  await screen.findByText(/站里收到了/)
  expect(server.asked('wish.tell')[0]!.input).toMatchObject({ forPerson: { personId: 'liu', consent: true } })
})

test('whoever is not registered joins here, and goes on', async () => {
  server.answers['person.me'] = 'NOT_JOINED'
  server.answers['place.stations'] = { stations: [{ stationId: 'qinghe', name: '青禾村', phone: '', openingHours: '', township: '云川镇' }] }
  server.answers['person.join'] = () => {
    server.answers['person.me'] = me()
    return { personId: 'li' }
  }
  show()
  fireEvent.click(await screen.findByRole('radio', { name: '青禾村，云川镇' }))
  fireEvent.input(screen.getByLabelText(/您的名字/), { target: { value: '李秀' } })
  fireEvent.click(screen.getByRole('radio', { name: '满了' }))
  tap('好了')
  expect(await screen.findByRole('radio', { name: '修修补补' })).toBeTruthy()
  expect(server.asked('person.join')[0]!.input).toEqual({ name: '李秀', stationId: 'qinghe', isFourteen: true })
})

test('whoever has a new phone shows a number, and goes on when it was linked [K5]', async () => {
  server.answers['person.me'] = 'NOT_JOINED'
  server.answers['place.stations'] = { stations: [{ stationId: 'qinghe', name: '青禾村', phone: '', openingHours: '' }] }
  server.answers['person.claimIdentity'] = { number: '4821' }
  show()
  fireEvent.click(await screen.findByText('我以前登记过，换了手机'))
  fireEvent.click(await screen.findByRole('radio', { name: '青禾村' }))
  fireEvent.input(screen.getByLabelText(/您登记的名字/), { target: { value: '王奶奶' } })
  fireEvent.click(screen.getByRole('checkbox', { name: /旧手机丢了/ }))
  tap('说好了')
  expect(await screen.findByText('4821')).toBeTruthy()
  expect(server.asked('person.claimIdentity')[0]!.input).toEqual({ name: '王奶奶', stationId: 'qinghe', lost: true })
  server.answers['person.me'] = me()
  tap('他接上了')
  expect(await screen.findByRole('radio', { name: '修修补补' })).toBeTruthy()
})

test('a child is asked to come with her family, and nothing is sent [R-M1]', async () => {
  server.answers['person.me'] = 'NOT_JOINED'
  server.answers['place.stations'] = { stations: [] }
  show()
  fireEvent.click(await screen.findByRole('radio', { name: '还没有' }))
  expect(screen.getByText(/家里大人/)).toBeTruthy()
  expect(screen.queryByText('好了')).toBeNull()
})

afterEach(() => outboxSeen().refusals.forEach(({ requestId }) => refusalRead(requestId)))
