import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { carryFile } from '../../client/carryFile'
import { fakeServer } from '../../client/fakeServer'
import { queryClient } from '../../client/queryClient'
import { recordVoice } from '../../platform/recordVoice'
import { makeMe } from '../../frame/makeMe'
import TellPage from './index'

jest.mock('../../platform/recordVoice', () => ({ recordVoice: jest.fn() }))
jest.mock('../../client/carryFile', () => ({ carryFile: jest.fn() }))

const spoken = { address: 'blob:voice', bytes: 9_000, blob: new Blob(['voice']) }
const tap = async (name: string) => {
  const button = await screen.findByRole('button', { name })
  await act(async () => { fireEvent.click(button) })
}

test('a wish told wholly by voice: recorded with two taps, sent without a written word [F3]', async () => {
  Taro.clearStorageSync()
  queryClient.clear()
  const server = fakeServer({
    'person.me': makeMe(), 'person.myContact': { phone: '13800000001', address: '一组3号' }, 'media.ticket': { mediaId: 'm1', path: 'incoming/m1', maxBytes: 99_000 },
    'media.take': { mediaId: 'm1', kind: 'voice', state: 'review', seconds: 12 }, 'wish.tell': { wishId: 'w1', state: 'submitted' },
  })
  let end = () => {}
  jest.mocked(recordVoice).mockResolvedValue({ done: new Promise((resolve) => { end = () => resolve(spoken) }), stop: () => end() })
  jest.mocked(carryFile).mockReturnValue({ arrived: Promise.resolve(), stop: () => {} })
  render(<QueryClientProvider client={queryClient}><TellPage /></QueryClientProvider>)
  await tap('不写字，录一段话')
  await tap('说完了')
  expect(await screen.findByText('录音传好了')).toBeTruthy()
  expect(jest.mocked(carryFile).mock.calls[0]?.[1]).toEqual(spoken)
  fireEvent.click(screen.getByRole('radio', { name: '看病取药' }))
  await tap('说好了')
  expect(await screen.findByText(/站里收到了/)).toBeTruthy()
  expect(server.asked('wish.tell')[0]?.input).toMatchObject({ category: 'health', mediaIds: ['m1'] })
  expect(server.asked('wish.tell')[0]?.input).not.toHaveProperty('title')
})
