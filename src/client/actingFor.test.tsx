import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { actFor } from './actingFor'
import { fakeServer, type FakeServer } from './fakeServer'
import { say, signedInAs } from './outbox'
import { queryClient } from './queryClient'
import { sendHeldNow, sendLater } from './sendLater'
import { useRead } from './useRead'
import { useSend } from './useSend'

const wrapper = ({ children }: PropsWithChildren) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
const granny = { personId: 'granny', name: '王奶奶' }
const daughter = { personId: 'daughter', name: '小王', posts: [], station: { id: 's', name: '', phone: '', openingHours: '' }, now: '2026-06-01T01:00:00.000Z' }
const told = { wishId: 'w', state: 'submitted' as const }
const namesOf = (server: FakeServer, action: Parameters<FakeServer['asked']>[0]) => server.asked(action).map((call) => call.actFor)

beforeEach(() => {
  queryClient.clear()
  act(() => actFor(null))
})

test('what one person may read never stands on the page of another', async () => {
  const server = fakeServer({ 'person.me': daughter, 'wish.mine': { wishes: [] }, 'agency.mine': { forMe: [], byMe: [] } })
  const { result } = renderHook(() => ({ wishes: useRead('wish.mine', {}), agents: useRead('agency.mine', {}) }), { wrapper })
  await waitFor(() => expect(result.current.wishes.status).toBe('ready'))
  act(() => actFor(granny))
  expect(result.current.wishes.status).toBe('loading')
  await waitFor(() => expect(result.current.wishes.status).toBe('ready'))
  act(() => actFor(null))
  expect(result.current.wishes.status).toBe('ready')
  expect(namesOf(server, 'wish.mine')).toEqual([undefined, 'granny'])
  // For whom I may act is always asked for myself.
  expect(namesOf(server, 'agency.mine')).toEqual([undefined])
})

test('words go out in the name chosen when they were said, whatever is chosen later', async () => {
  const server = fakeServer({ 'person.me': daughter, 'wish.withdraw': told, 'wish.addInfo': told })
  signedInAs('daughter')
  server.reachable = false
  act(() => actFor(granny))
  say('wish.withdraw', { wishId: 'w' }, () => {})
  sendLater('wish.addInfo', { wishId: 'w', note: '好' })
  act(() => actFor(null))
  server.reachable = true
  sendHeldNow()
  await waitFor(() => expect(server.asked('wish.addInfo')).toHaveLength(1), { timeout: 5_000 })
  expect([namesOf(server, 'wish.withdraw'), namesOf(server, 'wish.addInfo')]).toEqual([['granny'], ['granny']])
})

test('the same words in two names are two calls', async () => {
  const server = fakeServer({ 'person.me': daughter, 'wish.withdraw': told })
  signedInAs('daughter')
  const { result } = renderHook(() => useSend('wish.withdraw'), { wrapper })
  await act(async () => {
    const own = result.current.send({ wishId: 'w' })
    actFor(granny)
    await Promise.all([own, result.current.send({ wishId: 'w' })])
  })
  expect(namesOf(server, 'wish.withdraw')).toEqual([undefined, 'granny'])
})
