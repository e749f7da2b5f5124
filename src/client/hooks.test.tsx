import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { Refused, Unreachable } from './answers'
import { fakeServer } from './fakeServer'
import { wake } from './outbox'
import { queryClient } from './queryClient'
import { useRead, useReadPages } from './useRead'
import { useSend } from './useSend'

const wrapper = ({ children }: PropsWithChildren) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
const me = { personId: 'wang', name: '王奶奶', posts: [], station: { id: 's', name: '', phone: '', openingHours: '' }, now: '' }
const stations = { stations: [] }

beforeEach(() => queryClient.clear())

test('a read goes from loading to ready, and keeps its answer when the signal is gone', async () => {
  const server = fakeServer({ 'place.stations': stations })
  const { result } = renderHook(() => useRead('place.stations', {}), { wrapper })
  expect(result.current.status).toBe('loading')
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', data: stations }))

  server.reachable = false
  act(() => result.current.again())
  await waitFor(() => expect(result.current).toMatchObject({ status: 'offline', data: stations }), { timeout: 3_000 })
})

test('a refused read says why', async () => {
  fakeServer({ 'place.stations': 'NOT_JOINED' })
  const { result } = renderHook(() => useRead('place.stations', {}), { wrapper })
  await waitFor(() => expect(result.current.status).toBe('failed'))
  expect(result.current.refusal?.message).toContain('还没有登记')
})

test('pages follow one another to the last', async () => {
  fakeServer({ 'order.feed': (({ after }: { after?: string }) => ({ orders: [], next: after ? null : 'second' })) as never })
  const { result } = renderHook(() => useReadPages('order.feed', { scope: 'station' }), { wrapper })
  await waitFor(() => expect(result.current.more).toBeDefined())
  act(() => result.current.more!())
  await waitFor(() => expect(result.current.data).toHaveLength(2))
  expect(result.current.more).toBeUndefined()
})

test('a write is done, and what was read before is read anew', async () => {
  const server = fakeServer({ 'person.me': me, 'place.stations': stations, 'order.claim': { claimId: 'c', state: 'held' } })
  const { result } = renderHook(() => ({ read: useRead('place.stations', {}), claim: useSend('order.claim') }), { wrapper })
  await waitFor(() => expect(result.current.read.status).toBe('ready'))
  await act(async () => void (await result.current.claim.send({ orderId: 'o' })))
  expect(result.current.claim).toMatchObject({ status: 'done', answer: { claimId: 'c' } })
  await waitFor(() => expect(server.asked('place.stations')).toHaveLength(2))
})

test('a second tap sends nothing twice; another input does go out', async () => {
  const server = fakeServer({ 'person.me': me, 'order.claim': { claimId: 'c', state: 'held' } })
  const { result } = renderHook(() => useSend('order.claim'), { wrapper })
  await act(async () => {
    void result.current.send({ orderId: 'o' })
    void result.current.send({ orderId: 'o' })
    await result.current.send({ orderId: 'p' })
  })
  expect(server.asked('order.claim').map((call) => (call.input as { orderId: string }).orderId)).toEqual(['o', 'p'])
})

test('a no is told in the answer and in the status', async () => {
  fakeServer({ 'person.me': me, 'order.claim': 'SEATS_FULL' })
  const { result } = renderHook(() => useSend('order.claim'), { wrapper })
  await act(async () => {
    await expect(result.current.send({ orderId: 'o' })).rejects.toBeInstanceOf(Refused)
  })
  expect(result.current).toMatchObject({ status: 'refused', refusal: { reason: 'SEATS_FULL' } })
  act(() => result.current.reset())
  expect(result.current.status).toBe('idle')
})

test('without a signal it is kept, and done when the signal is back', async () => {
  const server = fakeServer({ 'person.me': me, 'order.claim': { claimId: 'c', state: 'held' } })
  server.reachable = false
  const { result } = renderHook(() => useSend('order.claim'), { wrapper })
  await act(async () => {
    await expect(result.current.send({ orderId: 'o' })).rejects.toBeInstanceOf(Unreachable)
  })
  expect(result.current.status).toBe('kept')
  server.reachable = true
  act(wake)
  await waitFor(() => expect(result.current.status).toBe('done'))
})
