/** The mini-program's way to a county's own server: its real client against the real HTTP face, with WeChat's request,
 *  login and storage stood in for by Node's. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openHostDatabase, type HostDatabase } from '../../local/hostDatabase'
import { createServer } from '../../local/http/server'
import { sessionCookie } from '../../local/http/sessionCookie'
import { createSessions } from '../../local/sessions'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { openCounty } from '../county'
import { createDispatch } from '../../cloudfunctions/kernel/dispatch'
import { registry } from '../../cloudfunctions/actions/registry'
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { systemClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { randomIds } from '../../cloudfunctions/kernel/ids'

const mockStorage = new Map<string, unknown>()
const mockLogin = jest.fn(async () => ({ code: 'good' }))
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    login: () => mockLogin(),
    getStorageSync: (key: string) => mockStorage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => mockStorage.set(key, value),
    removeStorageSync: (key: string) => mockStorage.delete(key),
    request: async ({ url, header, data }: { url: string; header: Record<string, string>; data: string }) => {
      const response = await fetch(url, { method: 'POST', headers: header, body: data })
      return { data: await response.json(), statusCode: response.status }
    },
  },
}))

type AskHost = (path: string, body: unknown) => Promise<unknown>

let folder: string
let database: HostDatabase
let app: FastifyInstance
let askHost: AskHost

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-county-'))
  mkdirSync(join(folder, 'h5'))
  writeFileSync(join(folder, 'h5/index.html'), '<!doctype html><title>点亮</title>')
  database = openHostDatabase(join(folder, 'host.sqlite'))
  const { store } = openSimulated()
  await openCounty(store)
  app = await createServer({
    mode: 'production', h5Dir: join(folder, 'h5'), sessions: createSessions(database.connection), cookie: sessionCookie('production'),
    dispatch: createDispatch({ registry, store, files: memoryFiles(), clock: systemClock, ids: randomIds, contentCheck: humanFirst, log: () => undefined }),
    trustedProxies: [], limits: null, signIn: null, demo: null, ref: () => 'REF23456', log: () => undefined, healthy: async () => true,
    weixin: { openidOf: async (code) => (code === 'good' ? 'wx-granny' : null) },
  })
  process.env.TARO_APP_COUNTY_SERVER = await app.listen({ port: 0, host: '127.0.0.1' })
  mockStorage.clear()
  mockLogin.mockClear()
  jest.resetModules()
  askHost = (await import('../../src/client/host.weapp')).askHost
})

afterEach(async () => {
  await app.close()
  database.close()
  rmSync(folder, { recursive: true, force: true })
  delete process.env.TARO_APP_COUNTY_SERVER
})

const me = { action: 'person.me', input: {} }

test('WeChat says who is there once, however many pages ask at the same time', async () => {
  const replies = await Promise.all([1, 2, 3].map(() => askHost('/api', me)))
  for (const reply of replies) expect(reply).toMatchObject({ ok: true, data: { personId: 'granny' } })
  expect(mockLogin).toHaveBeenCalledTimes(1)
})

test('a session that is over begins anew by itself, and the same words are answered', async () => {
  await askHost('/api', me)
  database.connection.run('DELETE FROM sessions', [])
  expect(await askHost('/api', me)).toMatchObject({ ok: true, data: { personId: 'granny' } })
  expect(mockLogin).toHaveBeenCalledTimes(2)
})

test('without WeChat\'s word nobody is let in, and the words are kept for later', async () => {
  mockLogin.mockResolvedValueOnce({ code: 'bad' })
  await expect(askHost('/api', me)).rejects.toMatchObject({ name: 'Unreachable' })
  expect(mockStorage.size).toBe(0)
})
