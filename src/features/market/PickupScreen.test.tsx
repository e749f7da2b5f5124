import { act, fireEvent, screen } from '@testing-library/react'
import type { MyRedemption } from '../../../domain/market/contract'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { PickupScreen } from './PickupScreen'

const one: MyRedemption = {
  redemptionId: 'qinghe:12345678', code: '12345678', marketName: '清河村', goodsName: '香皂', unit: '块', points: 10,
  state: 'reserved', reservedAt: '2026-06-05T01:00:00.000Z', expiresAt: '2026-07-05T01:00:00.000Z', endedAt: '',
}

const open = async (shown: string) => {
  const server = fakeServer({ 'person.me': makeMe(), 'market.mine': { redemptions: [one] }, 'market.cancel': { redemptionId: one.redemptionId, state: 'cancelled' } })
  showPage(<PickupScreen redemptionId={one.redemptionId} />)
  await screen.findByText(shown)
  return server
}

afterEach(() => jest.useRealTimers())

test('the code stands in two groups of four, with what, where and until when [R-P9]', async () => {
  await open('1234')
  expect(screen.getByText('5678')).toBeTruthy()
  expect(screen.getByText('香皂一块')).toBeTruthy()
  expect(screen.getByText('清河村积分超市')).toBeTruthy()
  expect(screen.getByText('7月5日 周日前来拿都行')).toBeTruthy()
})

test('the page follows what happens at the counter', async () => {
  jest.useFakeTimers()
  const server = await open('1234')
  server.answers['market.mine'] = { redemptions: [{ ...one, state: 'handedOver', endedAt: '2026-06-05T02:00:00.000Z' }] }
  await act(() => jest.advanceTimersByTimeAsync(5_100))
  expect(screen.getByText('香皂拿到手了。谢谢您常来搭把手，慢走。')).toBeTruthy()
  const asked = server.asked('market.mine').length
  await act(() => jest.advanceTimersByTimeAsync(20_000))
  expect(server.asked('market.mine')).toHaveLength(asked)
})

test('not wanted: nothing is sent when it is taken back', async () => {
  const server = await open('1234')
  jest.useFakeTimers()
  fireEvent.click(screen.getByText('不要了，退回积分'))
  expect(screen.queryByText('1234')).toBeNull()
  fireEvent.click(screen.getByText('撤销'))
  expect(screen.getByText('1234')).toBeTruthy()
  await act(() => jest.advanceTimersByTimeAsync(20_000))
  expect(server.asked('market.cancel')).toHaveLength(0)
})

test('not wanted: sent when nobody took it back [R-P9]', async () => {
  const server = await open('1234')
  jest.useFakeTimers()
  fireEvent.click(screen.getByText('不要了，退回积分'))
  await act(() => jest.advanceTimersByTimeAsync(9_000))
  expect(server.asked('market.cancel').map((call) => call.input)).toEqual([{ redemptionId: one.redemptionId }])
})
