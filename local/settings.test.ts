import { resolve } from 'node:path'
import { readSettings } from './settings'
import { StartError } from './startError'

test('with nothing said it is the demo on this machine only', () => {
  expect(readSettings({}, [])).toEqual({
    mode: 'demo', host: '127.0.0.1', port: 5180, dataDir: resolve('data'), h5Dir: resolve('dist/h5'), trustedProxies: [], weixin: null,
    disk: { lowBytes: 500 * 1024 * 1024, fullBytes: 100 * 1024 * 1024 }, reset: false, jobsOnly: false,
  })
})

test('NODE_ENV=production means production unless DIANLIANG_MODE says otherwise', () => {
  expect(readSettings({ NODE_ENV: 'production' }, []).mode).toBe('production')
  expect(readSettings({ NODE_ENV: 'production', DIANLIANG_MODE: 'demo' }, []).mode).toBe('demo')
  expect(readSettings({ NODE_ENV: 'test' }, []).mode).toBe('demo')
})

const REFUSED: [NodeJS.ProcessEnv, string[]][] = [
  [{ PORT: 'abc' }, []],
  [{ PORT: '70000' }, []],
  [{ PORT: '-1' }, []],
  [{ DIANLIANG_MODE: 'staging' }, []],
  [{}, ['--rest']],
  [{ DISK_LOW_MB: '50' }, []],
  [{ DISK_FULL_MB: 'much' }, []],
  [{ WEIXIN_APPID: 'wx1' }, []],
  ...['1', 'all', '10.0.0.0/33', '0.0.0.0/0', '127.0.0.1,', '10.0.0.1/8/8'].map((TRUSTED_PROXY) => [{ TRUSTED_PROXY }, []] as [NodeJS.ProcessEnv, string[]]),
]

test.each(REFUSED)('%j %j is refused in a sentence', (env, args) => {
  expect(() => readSettings(env, args)).toThrow(StartError)
})

test('production records cannot be thrown away by a switch', () => {
  expect(readSettings({}, ['--reset']).reset).toBe(true)
  expect(() => readSettings({ DIANLIANG_MODE: 'production' }, ['--reset'])).toThrow(StartError)
})

test('production believes a proxy on its own machine, others only when told', () => {
  const proxies = (env: Record<string, string>) => readSettings({ DIANLIANG_MODE: 'production', ...env }, []).trustedProxies
  expect(proxies({})).toEqual(['loopback'])
  expect(proxies({ TRUSTED_PROXY: 'none' })).toEqual([])
  expect(proxies({ TRUSTED_PROXY: '10.0.0.7, fd00::/8' })).toEqual(['10.0.0.7', 'fd00::/8'])
})
