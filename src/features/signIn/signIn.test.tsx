import Taro, { useRouter } from '@tarojs/taro'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { REFUSALS } from '../../../domain/refusals'
import type { Reason } from '../../../domain/ground/refusal'
import { makeMe } from '../../frame/makeMe'
import { JoinFirst } from '../person/JoinFirst'
import { showPage } from '../../frame/showPage'
import { scan } from '../../platform/scan'
import { linkOf, sayNumber, tokenIn } from './signInLink'
import { SignInScreen } from './SignInScreen'
import { startAnew } from './startAnew.h5'

jest.mock('../../platform/scan', () => ({ scan: jest.fn() }))
jest.mock('./startAnew.h5', () => ({ startAnew: jest.fn() }))
jest.mock('@tarojs/taro', () => ({ __esModule: true, ...jest.requireActual('@tarojs/taro'), useRouter: jest.fn() }))

const TOKEN = 'abcdefghijABCDEFGHIJ0123456789_-abcdefghijk'
const LOOKED = { number: '12345678', device: '一台 Windows 电脑上的 Chrome 浏览器', begunAt: '2026-06-05T02:00:00.000Z', sameNetwork: true }

let asked: [string, unknown][]
let answers: Record<string, unknown>

/** A host with its doors and, behind them, the product. */
function stand(known: boolean, params: Record<string, string> = {}): void {
  asked = []
  answers = { '/api': known ? makeMe() : 'NOT_SIGNED_IN', '/sign-in/begin': { token: TOKEN, number: '12345678', seconds: 120 }, '/sign-in/wait': { state: 'waiting' }, '/sign-in/look': LOOKED, '/sign-in/approve': {}, '/sign-in/code': {}, '/sign-in/out': {}, '/sign-in/out-elsewhere': {} }
  jest.mocked(useRouter).mockReturnValue({ params, path: '' } as never)
  globalThis.fetch = (async (url: string, init: { body: string }) => {
    asked.push([url, JSON.parse(init.body)])
    const answer = answers[url]
    const reason = typeof answer === 'string' ? (answer as Reason) : null
    return { json: async () => (reason ? { ok: false, reason, message: REFUSALS[reason], ref: 'r' } : { ok: true, data: answer }) }
  }) as never
}

beforeEach(() => {
  Taro.clearStorageSync()
  jest.mocked(startAnew).mockClear()
})

test('a link holds the token behind the #, and only such a token is taken from what was scanned', () => {
  const link = linkOf('https://dianliang.example', TOKEN)
  expect(link).toBe(`https://dianliang.example/#/packages/workbench/signin/index?t=${TOKEN}`)
  expect(tokenIn(link)).toBe(TOKEN)
  for (const other of ['12345678', 'https://a.example/?t=short', `https://a.example/?t=${TOKEN}x`, `https://a.example/?x=${TOKEN}`]) expect(tokenIn(other)).toBe('')
  expect(sayNumber('12345678')).toBe('1234 5678')
})

test('a computer nobody is known on shows a picture and a number, and opens when the phone said yes', async () => {
  jest.useFakeTimers()
  try {
    stand(false)
    showPage(<SignInScreen />)
    expect(await screen.findByRole('img', { name: '登录二维码，用手机扫' })).toBeTruthy()
    expect(screen.getByRole('img', { name: '登录号码 1 2 3 4 5 6 7 8' })).toBeTruthy()
    await act(() => jest.advanceTimersByTimeAsync(2_000))
    expect(startAnew).not.toHaveBeenCalled()
    answers['/sign-in/wait'] = { state: 'approved' }
    await act(() => jest.advanceTimersByTimeAsync(2_000))
    expect(startAnew).toHaveBeenCalledTimes(1)
    answers['/sign-in/wait'] = { state: 'over' }
    await act(() => jest.advanceTimersByTimeAsync(2_000))
    expect(screen.getByText('两分钟到了，这个码不能用了。')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '换一个新的码' }))
    expect(await screen.findByRole('img', { name: /登录号码/ })).toBeTruthy()
    expect(asked.filter(([url]) => url === '/sign-in/begin')).toHaveLength(2)
  } finally {
    jest.useRealTimers()
  }
})

test('a phone that came by the picture is told which machine and when, and says yes', async () => {
  stand(true, { t: TOKEN })
  showPage(<SignInScreen />)
  for (const words of [LOOKED.device, '1234 5678', '和这台手机在同一个网络']) expect(await screen.findByText(words)).toBeTruthy()
  expect(asked.map(([url]) => url)).not.toContain('/sign-in/approve')
  fireEvent.click(screen.getByRole('button', { name: '同意登录' }))
  expect(await screen.findByText(/同意了，那台电脑这就打开/)).toBeTruthy()
  expect(asked).toContainEqual(['/sign-in/approve', { key: TOKEN }])
})

test('no is no: nothing is sent', async () => {
  stand(true, { t: TOKEN })
  showPage(<SignInScreen />)
  fireEvent.click(await screen.findByRole('button', { name: '不是我，不同意' }))
  expect(await screen.findByText('没有同意，那台电脑进不来。')).toBeTruthy()
  expect(asked.map(([url]) => url)).not.toContain('/sign-in/approve')
})

test('from the page: by the camera, or by eight digits; what is over is said in words', async () => {
  stand(true)
  answers['/sign-in/look'] = 'SIGN_IN_OVER'
  showPage(<SignInScreen />)
  jest.mocked(scan).mockResolvedValueOnce({ kind: 'text', text: '12345678' })
  fireEvent.click(await screen.findByRole('button', { name: '扫电脑上的码' }))
  expect(await screen.findByText(/没有扫出登录码/)).toBeTruthy()
  jest.mocked(scan).mockResolvedValueOnce({ kind: 'text', text: linkOf('https://a.example', TOKEN) })
  fireEvent.click(screen.getByRole('button', { name: '扫电脑上的码' }))
  expect(await screen.findByText(REFUSALS.SIGN_IN_OVER)).toBeTruthy()
  answers['/sign-in/look'] = LOOKED
  fireEvent.input(screen.getByRole('textbox', { name: /电脑上的8位数字/ }), { target: { value: '1234 5678' } })
  fireEvent.click(screen.getByRole('button', { name: '下一步' }))
  expect(await screen.findByText(LOOKED.device)).toBeTruthy()
  expect(asked.filter(([url]) => url === '/sign-in/look').map(([, input]) => input)).toEqual([{ key: TOKEN }, { key: '12345678' }])
})

test('a code from a link needs a tap of its own; a wrong one is said in words', async () => {
  stand(false, { c: 'ABCD-EFGH-JKMN' })
  answers['/sign-in/code'] = 'SIGN_IN_OVER'
  showPage(<SignInScreen />)
  const enter = await screen.findByRole('button', { name: '用登录码登录' })
  expect(asked.map(([url]) => url)).not.toContain('/sign-in/code')
  fireEvent.click(enter)
  expect(await screen.findByText(REFUSALS.SIGN_IN_OVER)).toBeTruthy()
  answers['/sign-in/code'] = {}
  fireEvent.click(screen.getByRole('button', { name: '用登录码登录' }))
  await waitFor(() => expect(startAnew).toHaveBeenCalledTimes(1))
  expect(asked).toContainEqual(['/sign-in/code', { code: 'ABCD-EFGH-JKMN' }])
})

test('a phone nobody is known on cannot say yes; who is signed in can leave', async () => {
  stand(false, { t: TOKEN })
  const { unmount } = showPage(<SignInScreen />)
  expect(await screen.findByText(/这台手机还没有登录/)).toBeTruthy()
  unmount()
  stand(true)
  showPage(<SignInScreen />)
  expect(await screen.findByText('您是李师傅，这台设备已经登录了。')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '在这台设备上退出' }))
  await waitFor(() => expect(startAnew).toHaveBeenCalledTimes(1))
})

test('who is signed in ends what she left open elsewhere', async () => {
  stand(true)
  answers['/sign-in/out-elsewhere'] = 'SIGN_IN_TOO_OFTEN'
  showPage(<SignInScreen />)
  fireEvent.click(await screen.findByRole('button', { name: '别的浏览器都退出' }))
  expect(await screen.findByText('这个网络里登录试了太多次，请过一分钟再试。')).toBeTruthy()
  answers['/sign-in/out-elsewhere'] = {}
  fireEvent.click(screen.getByRole('button', { name: '别的浏览器都退出' }))
  expect(await screen.findByText('别处都退出了，要用的那台再登录一次就好。')).toBeTruthy()
  expect(startAnew).not.toHaveBeenCalled()
})

test('whoever is not known finds the way; whoever is not registered is told about that instead', () => {
  stand(false)
  const no = (reason: Reason) => ({ reason, message: REFUSALS[reason], ref: '', name: '' })
  const { unmount } = showPage(<JoinFirst refusal={no('NOT_SIGNED_IN')} onRetry={jest.fn()} />)
  fireEvent.click(screen.getByRole('button', { name: /^登录/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/workbench/signin/index' })
  unmount()
  showPage(<JoinFirst refusal={no('NOT_JOINED')} onRetry={jest.fn()} />)
  expect(screen.queryByRole('button', { name: /^登录/ })).toBeNull()
})
