/** Handing in a file over a line that breaks. */
import { Refused, Unreachable } from './answers'
import { fakeServer, type FakeServer } from './fakeServer'
import { Cancelled, handIn } from './handIn'

type Way = 'arrives' | 'breaks' | 'hangs' | { ok: false; reason: string; message: string; ref: string }

let server: FakeServer
let ways: Way[]
let sent: { url: string; body: unknown }[]

class FakeRequest {
  upload: { onprogress?: (at: { loaded: number; total: number }) => void } = {}
  onload = () => {}
  onerror = () => {}
  onabort = () => {}
  responseText = ''
  private url = ''
  open(_method: string, url: string) { this.url = url }
  setRequestHeader() {}
  abort() { this.onabort() }
  send(body: unknown) {
    sent.push({ url: this.url, body })
    const way = ways.shift() ?? 'arrives'
    this.upload.onprogress?.({ loaded: 1, total: 2 })
    if (way === 'hangs') return
    if (way === 'breaks') return void Promise.resolve().then(() => this.onerror())
    this.responseText = JSON.stringify(way === 'arrives' ? { ok: true, data: {} } : way)
    void Promise.resolve().then(() => this.onload())
  }
}

const blob = new Blob(['picture'])
const file = { address: 'blob:a', bytes: 7, blob }

beforeEach(() => {
  jest.useFakeTimers()
  ;[ways, sent] = [[], []]
  globalThis.XMLHttpRequest = FakeRequest as never
  server = fakeServer({ 'media.ticket': { mediaId: 'm1', path: 'incoming/m1', maxBytes: 9 } })
})
afterEach(() => jest.useRealTimers())

test('a ticket, then the bytes; it says how far it has come', async () => {
  const parts: number[] = []
  expect(await handIn('photo', file, (part) => parts.push(part)).mediaId).toBe('m1')
  expect(sent).toEqual([{ url: '/upload/m1', body: blob }])
  expect(parts).toEqual([0.5])
})

test('a broken line is tried again with the same ticket, three times in all', async () => {
  ways = ['breaks', 'breaks']
  const { mediaId } = handIn('photo', file)
  await jest.runAllTimersAsync()
  expect(await mediaId).toBe('m1')
  expect([sent.length, server.calls.length]).toEqual([3, 1])
  ways = ['breaks', 'breaks', 'breaks']
  const failing = expect(handIn('photo', file).mediaId).rejects.toThrow(Unreachable)
  await jest.runAllTimersAsync()
  await failing
})

test('a no of the server is not tried again', async () => {
  ways = [{ ok: false, reason: 'UPLOAD_LAPSED', message: '隔得太久了', ref: 'r' }]
  await expect(handIn('photo', file).mediaId).rejects.toThrow(Refused)
  expect(sent).toHaveLength(1)
})

test('what is too large never leaves the phone', async () => {
  await expect(handIn('voice', { ...file, bytes: 2 * 1024 * 1024 }).mediaId).rejects.toMatchObject({ reason: 'FILE_TOO_LARGE' })
  expect(server.calls).toEqual([])
})

test('taken back on the way, it stops at once', async () => {
  ways = ['hangs']
  const handing = handIn('photo', file)
  const over = expect(handing.mediaId).rejects.toThrow(Cancelled)
  await jest.advanceTimersByTimeAsync(10)
  handing.cancel()
  await over
  expect(sent).toHaveLength(1)
})
