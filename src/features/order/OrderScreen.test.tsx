import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import type { OrderAct, OrderDetail } from '../../../domain/order/contract'
import { REFUSALS } from '../../../domain/refusals'
import { fakeServer, type FakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { makeClaim, makeOrder } from './makeOrder'
import { OrderScreen } from './OrderScreen'

const open = async (order: OrderDetail, answers: FakeServer['answers'] = {}) => {
  const server = fakeServer({ 'person.me': makeMe(), 'order.detail': order, ...answers })
  showPage(<OrderScreen orderId={order.orderId} />)
  await screen.findByText(order.title)
  return server
}

const inputsOf = (server: FakeServer, action: Parameters<FakeServer['asked']>[0]) => server.asked(action).map((call) => call.input)

afterEach(() => jest.useRealTimers())

const BUTTONS: Record<OrderAct, string> = {
  dispatch: '派给一支队伍',
  takeOn: '我们队接下',
  askMembers: '请队员去',
  giveBackDispatch: '队里来不了',
  claim: '我来帮',
  release: '有事来不了，让出名额',
  callOff: '不用办了',
  whereToGo: '看电话和地址',
  checkIn: '我到了',
  checkOut: '做完了',
  confirm: '来过了，谢谢',
  review: '告诉站里',
  awaitNod: '等站里点个头',
  nod: '点头',
}

test.each(Object.keys(BUTTONS) as OrderAct[])('%s is offered when `can` says so, and nothing else is', async (act) => {
  const mine = ['release', 'whereToGo', 'awaitNod', 'checkIn', 'checkOut'].includes(act) ? makeClaim() : null
  const dispatch = { teamId: 't1', teamName: '维修分队', state: act === 'takeOn' ? 'asked' as const : 'taken' as const }
  await open(makeOrder({ can: [act], mine, dispatch, confirmable: act === 'confirm' ? ['o1:li'] : [], ...(act === 'nod' ? { claims: [makeClaim({ nod: 'waiting' })] } : {}) }))
  for (const [other, words] of Object.entries(BUTTONS)) {
    expect(screen.queryAllByText(words)).toHaveLength(other === act ? 1 : 0)
  }
})

test('a stranger without rights sees the wish and no button', async () => {
  await open(makeOrder())
  expect(screen.getByText('要3位，还差2位')).toBeTruthy()
  for (const words of Object.values(BUTTONS)) expect(screen.queryByText(words)).toBeNull()
})

test('after a no the station\'s own words stand at the top, with its hours and phone; asked to ring, she may try again', async () => {
  const stations = { stations: [{ stationId: 's', name: '清河村站', phone: '13800000009', openingHours: '每天 8:00–18:00' }] }
  await open(makeOrder({ mine: makeClaim({ state: 'declined', nod: 'asked', said: '请给站里打个电话' }), can: ['claim'] }), { 'place.stations': stations as never })
  expect(screen.getByText('站里想先认识您')).toBeTruthy()
  expect(screen.getByText('请给站里打个电话')).toBeTruthy()
  await screen.findByText('清河村站：每天 8:00–18:00')
  expect(screen.getByText('打电话给清河村站')).toBeTruthy()
  const whole = document.body.textContent ?? ''
  expect(whole.indexOf('请给站里打个电话')).toBeLessThan(whole.indexOf('要几位帮手'))
})

test('who waits for the nod reads that her seat is kept, and not that all hands are there', async () => {
  await open(makeOrder({ state: 'filled', seats: 1, seatsTaken: 1, mine: makeClaim({ nod: 'waiting' }), can: ['awaitNod', 'release'] }))
  expect(screen.getByText('要1位，给您留着一个名额')).toBeTruthy()
  expect(screen.getByText('名额给您留着，等站里点头')).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/人手(已齐|齐了)/)
})

test('asked to come by, she reads what to do and not that she is known; known, that she is', async () => {
  await open(makeOrder({ mine: makeClaim({ state: 'declined', nod: 'asked', said: '请来认个门' }), can: ['claim'] }))
  expect(screen.getByText(/^请给站里打个电话，或者有空来一趟。/)).toBeTruthy()
  expect(document.body.textContent).not.toContain('站里认识您了')
})

test('where a newcomer left no phone no button offers to ring, but words say how they meet', async () => {
  await open(makeOrder({ can: ['nod'], claims: [makeClaim({ nod: 'waiting', noPhone: true })] }))
  expect(screen.queryByText('打电话问问')).toBeNull()
  expect(screen.getByText(/^他没有留电话。/)).toBeTruthy()
})

test('the station rings a newcomer by one tap, and asks for her phone only then', async () => {
  const server = await open(makeOrder({ can: ['nod'], claims: [makeClaim({ nod: 'waiting' })] }), { 'order.newcomerPhone': { phone: '13800006666' } })
  expect(inputsOf(server, 'order.newcomerPhone')).toEqual([])
  fireEvent.click(screen.getByText('打电话问问'))
  await screen.findByText(/13800006666/)
  expect(inputsOf(server, 'order.newcomerPhone')).toHaveLength(1)
})

test('taking a seat is one tap; what the server refuses is said in words [F22]', async () => {
  const server = await open(makeOrder({ can: ['claim'] }), { 'order.claim': 'SEATS_FULL' })
  fireEvent.click(screen.getByText('我来帮'))
  await screen.findByText('人手已经齐了，谢谢您的热心，看看别的心愿吧。')
  expect(inputsOf(server, 'order.claim')).toEqual([{ orderId: 'o1' }])
})

test('who came too late for the last seat goes on reading so when the page no longer offers it, politely aloud, until she leaves [F22]', async () => {
  const server = await open(makeOrder({ can: ['claim'] }), { 'order.claim': 'SEATS_FULL' })
  server.answers['order.detail'] = makeOrder({ can: [], seatsTaken: 3 })
  fireEvent.click(screen.getByText('我来帮'))
  await waitFor(() => expect(server.asked('order.detail')).toHaveLength(2))
  await waitFor(() => expect(screen.queryByText('我来帮')).toBeNull())
  const sentence = screen.getByText(REFUSALS.SEATS_FULL)
  expect(sentence.closest('[aria-live="polite"]')).not.toBeNull()
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(screen.getAllByText(REFUSALS.SEATS_FULL)).toHaveLength(1)
})

test('a new tap takes the last no away', async () => {
  const server = await open(makeOrder({ can: ['checkIn'], mine: makeClaim() }), { 'order.checkIn': 'TOO_EARLY' })
  fireEvent.click(screen.getByText('我到了'))
  await screen.findByText(REFUSALS.TOO_EARLY)
  server.answers['order.checkIn'] = { claimId: 'o1:li', state: 'checkedIn' }
  fireEvent.click(await screen.findByText('我到了'))
  await waitFor(() => expect(screen.queryByText(REFUSALS.TOO_EARLY)).toBeNull())
})

test('who was met before is not told that it is her first time', async () => {
  await open(makeOrder({ can: ['awaitNod', 'release'], mine: makeClaim({ nod: 'waiting' }) }))
  expect(screen.getByText('等站里点个头')).toBeTruthy()
  expect(document.body.textContent).not.toContain('第一次')
})

test('what the work asks for stands on the page, and who lacks the licence reads why she may not come [N19]', async () => {
  await open(makeOrder({ can: ['claim'], needs: ['满18岁', '有电工证，站里看过原件'] }), { 'order.claim': 'NEEDS_LICENCE' })
  expect(screen.getByText('满18岁；有电工证，站里看过原件')).toBeTruthy()
  fireEvent.click(screen.getByText('我来帮'))
  await screen.findByText(REFUSALS.NEEDS_LICENCE)
})

test('who is at work elsewhere reads that she cannot begin here [F42]', async () => {
  await open(makeOrder({ can: ['checkIn'], mine: makeClaim() }), { 'order.checkIn': 'AT_WORK_ELSEWHERE' })
  fireEvent.click(screen.getByText('我到了'))
  await screen.findByText(REFUSALS.AT_WORK_ELSEWHERE)
  expect(screen.queryByText('做完了')).toBeNull()
})

test('a second tap on 我来帮 does not fall on 我到了', async () => {
  const server = await open(makeOrder({ can: ['claim'] }), { 'order.claim': { claimId: 'o1:li', state: 'held' } })
  server.answers['order.detail'] = makeOrder({ can: ['checkIn'], mine: makeClaim() })
  fireEvent.click(screen.getByText('我来帮'))
  const next = await screen.findByText('我到了')
  const foot = next.closest<HTMLElement>('[style]')
  expect(foot?.style.pointerEvents).toBe('none')
  await waitFor(() => expect(foot?.style.pointerEvents).toBe(''), { timeout: 2_000 })
})

test('address and phone are asked for by a tap alone, and say who looked [N16]', async () => {
  const server = await open(makeOrder({ can: ['whereToGo'], mine: makeClaim() }), {
    'order.whereToGo': { name: '王奶奶', phone: '0790-5550199', address: '三组12号' },
  })
  expect(server.asked('order.whereToGo')).toHaveLength(0)
  fireEvent.click(screen.getByText('看电话和地址'))
  await screen.findByText('三组12号')
  expect(screen.getByText('打电话给王奶奶')).toBeTruthy()
  expect(screen.getByText(/主人那里记着一笔/)).toBeTruthy()
})

test('where the address is kept back, the station is one tap away', async () => {
  const shown = makeOrder({ can: ['whereToGo'], mine: makeClaim() })
  await open(shown, {
    'order.whereToGo': 'ADDRESS_NOT_SHARED',
    'place.stations': { stations: [{ stationId: 'qinghe', name: shown.stationName, phone: '0790-5550101', openingHours: '' }] },
  })
  fireEvent.click(screen.getByText('看电话和地址'))
  await screen.findByText(/站里的同志带您去/)
  expect(await screen.findByText(`打电话给${shown.stationName}`)).toBeTruthy()
})

test('a seat given back is sent after eight seconds', async () => {
  const server = await open(makeOrder({ can: ['release'], mine: makeClaim() }), { 'order.release': { claimId: 'o1:li', state: 'released' } })
  jest.useFakeTimers()
  fireEvent.click(screen.getByText('有事来不了，让出名额'))
  fireEvent.click(screen.getByText('家里有事'))
  fireEvent.click(screen.getByText('让出名额'))
  expect(screen.getByText(/改主意了/)).toBeTruthy()
  expect(screen.queryByText('有事来不了，让出名额')).toBeNull()
  await act(() => jest.advanceTimersByTimeAsync(7_900))
  expect(server.asked('order.release')).toHaveLength(0)
  await act(() => jest.advanceTimersByTimeAsync(200))
  expect(inputsOf(server, 'order.release')).toEqual([{ orderId: 'o1', reason: '家里有事' }])
  expect(screen.queryByText('撤销')).toBeNull()
})

test('taken back in time, nothing is sent and the seat is there again', async () => {
  const server = await open(makeOrder({ can: ['release'], mine: makeClaim() }))
  jest.useFakeTimers()
  fireEvent.click(screen.getByText('有事来不了，让出名额'))
  fireEvent.click(screen.getByText('让出名额'))
  fireEvent.click(screen.getByText('撤销'))
  expect(screen.getByText('有事来不了，让出名额')).toBeTruthy()
  await act(() => jest.advanceTimersByTimeAsync(20_000))
  expect(server.asked('order.release')).toHaveLength(0)
})

test('都来了 says one word for each who waits for it, one after another', async () => {
  const claims = ['a', 'b', 'c'].map((who) => makeClaim({ claimId: `o1:${who}`, personName: who, state: 'checkedOut' }))
  const server = await open(
    makeOrder({ can: ['confirm'], claims, confirmable: ['o1:a', 'o1:b', 'o1:c'] }),
    {
      'hours.confirm': (({ claimId }: { claimId: string }) =>
        claimId === 'o1:b' ? 'CONFIRM_TWICE' : { claimId, complete: true, minutes: 60, points: 10 }) as never,
    },
  )
  expect(screen.getAllByText('来过了，谢谢')).toHaveLength(3)
  fireEvent.click(screen.getByText('都来了，谢谢（3位）'))
  await screen.findByText('谢谢您，两边都确认了，记上2小时')
  expect(inputsOf(server, 'hours.confirm')).toEqual([{ claimId: 'o1:a' }, { claimId: 'o1:b' }, { claimId: 'o1:c' }])
  expect(screen.getByText('同一个人不能两边都确认，请另一位同志来确认。')).toBeTruthy()
})

test('one volunteer is confirmed by her own button', async () => {
  const claims = ['a', 'b'].map((who) => makeClaim({ claimId: `o1:${who}`, personName: who, state: 'checkedOut' }))
  const server = await open(makeOrder({ can: ['confirm'], claims, confirmable: ['o1:a', 'o1:b'] }), {
    'hours.confirm': { claimId: 'o1:b', complete: false, minutes: 60, points: 0 },
  })
  fireEvent.click(screen.getAllByText('来过了，谢谢')[1]!)
  await screen.findByText('谢谢您，您这边确认好了')
  expect(inputsOf(server, 'hours.confirm')).toEqual([{ claimId: 'o1:b' }])
})

test('every cut has its reason, and a visit without minutes a way to ask [K1]', async () => {
  const cuts = ['比约好的时间来得早，早到的部分不计', '从签到到签退不足1分钟']
  const stay = { checkedInAt: '2026-06-05T23:00:00.000Z', checkedOutAt: '2026-06-05T23:00:30.000Z' }
  await open(makeOrder({ mine: makeClaim({ state: 'checkedOut', cuts, ...stay }) }))
  expect(screen.getByText('这次没有记上时长')).toBeTruthy()
  for (const cut of cuts) expect(screen.getByText(cut)).toBeTruthy()
  expect(screen.getByText('打电话问站里')).toBeTruthy()
})

test('minutes that count are said as people say them [F38]', async () => {
  const stay = { checkedInAt: '2026-06-05T23:00:00.000Z', checkedOutAt: '2026-06-06T01:15:00.000Z' }
  await open(makeOrder({ mine: makeClaim({ state: 'confirmed', creditMinutes: 135, points: 22, ...stay }) }))
  expect(screen.getByText('这次记2小时15分')).toBeTruthy()
  expect(screen.getByText('07:00 到，09:15 走')).toBeTruthy()
  expect(screen.getByText('积分加22分')).toBeTruthy()
})

test('before its time, the page says from when on she may check in [F41]', async () => {
  await open(makeOrder({ can: ['whereToGo', 'release'], mine: makeClaim() }))
  await waitFor(() => expect(screen.getByText('明天 05:00起，到了地方就能点“我到了”。')).toBeTruthy())
})

test('a seat given back may be taken again, one that lapsed by a call', async () => {
  await open(makeOrder({ can: ['claim'], mine: makeClaim({ state: 'released' }) }))
  expect(screen.getByText('又能来了？点下面的“我来帮”就行。')).toBeTruthy()
  await open(makeOrder({ title: '换灯管', mine: makeClaim({ state: 'lapsed' }) }))
  expect(screen.getByText('上次太久没来，名额让出去了。想再帮忙，打站里的电话说一声。')).toBeTruthy()
})

test('a review needs a level, words are welcome [F52]', async () => {
  const server = await open(makeOrder({ state: 'confirmed', can: ['review'] }), { 'order.review': { orderId: 'o1', state: 'reviewed' } })
  fireEvent.click(screen.getByText('告诉站里'))
  expect(screen.getByText('点一个您心里的感觉，再告诉站里。')).toBeTruthy()
  expect(server.asked('order.review')).toHaveLength(0)
  fireEvent.click(screen.getByText('满意'))
  fireEvent.click(screen.getByText('告诉站里'))
  await waitFor(() => expect(inputsOf(server, 'order.review')).toEqual([{ orderId: 'o1', score: 4, words: '' }]))
})

test('without a signal the page says so, and a claim is kept', async () => {
  const server = await open(makeOrder({ can: ['claim'] }))
  server.reachable = false
  fireEvent.click(screen.getByText('我来帮'))
  await screen.findByText(/没有信号，您的心意先记下了/)
  expect(screen.queryByText('我来帮')).toBeNull()
})
