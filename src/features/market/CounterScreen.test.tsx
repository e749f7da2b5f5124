import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { CounterLine } from '../../../domain/market/contract'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { CounterScreen } from './CounterScreen'

const line: CounterLine = {
  goodsName: '香皂', unit: '块', points: 10, personName: '王**', state: 'reserved', reservedAt: '2026-06-05T01:00:00.000Z',
}

const open = async (answers: Parameters<typeof fakeServer>[0] = {}) => {
  const server = fakeServer({
    'person.me': makeMe(),
    'market.counter': { marketName: '清河村', waiting: [line], handedOver: [] },
    'market.lookUp': line,
    'market.handOver': { state: 'handedOver' },
    ...answers,
  })
  showPage(<CounterScreen />)
  await screen.findByText('1样')
  return server
}

const type = (digits: string) => fireEvent.change(screen.getByPlaceholderText('念给您听的数字'), { target: { value: digits } })

test('too few digits are not sent, and it is said how many are missing', async () => {
  const server = await open()
  fireEvent.click(screen.getByText('查一查'))
  expect(screen.getByText('先输入8位数字，或者扫一扫取货码。')).toBeTruthy()
  type('12345')
  expect(screen.queryByText('先输入8位数字，或者扫一扫取货码。')).toBeNull()
  fireEvent.click(screen.getByText('查一查'))
  expect(screen.getByText('取货码是8位数字，还差3位。')).toBeTruthy()
  expect(server.asked('market.lookUp')).toHaveLength(0)
})

test('the last digit asks by itself; spaces are forgiven', async () => {
  const server = await open()
  type('1234 5678')
  await screen.findByText('交给他了')
  expect(server.asked('market.lookUp').map((call) => call.input)).toEqual([{ code: '12345678' }])
  expect(screen.getByText('王** 兑的，10分')).toBeTruthy()
})

test('handing over is one tap and clears the counter for the next [F63]', async () => {
  const server = await open()
  type('12345678')
  fireEvent.click(await screen.findByText('交给他了'))
  await screen.findByText('登记好了，香皂交给王**了')
  await waitFor(() => expect(screen.getByText('查一查')).toBeTruthy())
  expect(server.asked('market.handOver').map((call) => call.input)).toEqual([{ code: '12345678' }])
})

test.each([
  ['handedOver', '这个码的东西已经拿走了，别再交一次。'],
  ['cancelled', '这次兑换已经取消或过期了，东西先别给。'],
] as const)('a code that is %s gives nothing out', async (state, words) => {
  await open({ 'market.lookUp': { ...line, state } })
  type('12345678')
  await screen.findByText(words)
  expect(screen.queryByText('交给他了')).toBeNull()
})

test('an unknown code says what to check', async () => {
  await open({ 'market.lookUp': 'CODE_UNKNOWN' })
  type('12345678')
  await screen.findByText('没有找到这个取货码，请核对一下数字。')
})

test('where there is no camera, the sentence says what to do', async () => {
  await open()
  fireEvent.click(screen.getByText('扫一扫取货码'))
  await screen.findByText('这台设备没有摄像头，请取货人念数字，在这里输入。')
})
