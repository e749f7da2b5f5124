/** The parts of a deployment that need no server: signature, archive, settings, files and arguments. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { cloudbasercOf, faultsOf } from './cloudbaserc'
import { lacksOfSettings } from './doctor'
import { complaintsOf, codeMark, digestIn } from './functionFiles'
import { parseEnv } from './parseEnv'
import { readSettings, settingsOf } from './settings'
import { authorizationOf } from './signature'
import { uploadArguments } from './uploadWeapp'
import { wantedEnvironment, wantedIndex } from './wanted'
import { zipOf } from './zip'

test("the signature is that of the cloud's own worked example", () => {
  const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'
  const signed = { service: 'cvm', host: 'cvm.tencentcloudapi.com', contentType: 'application/json; charset=utf-8', body, timestamp: 1551113065 }
  const credentials = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' }
  expect(authorizationOf(signed, credentials)).toBe(
    'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, ' +
      'Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  )
})

test('an archive holds its files whole, and the same files give the same bytes', () => {
  const files = [{ name: 'index.js', content: Buffer.from('exports.main = 1\n'.repeat(500)) }, { name: '说明.txt', content: Buffer.from('点亮') }]
  const zip = zipOf(files)
  expect(zipOf(files).equals(zip)).toBe(true)
  let at = 0
  for (const { name, content } of files) {
    expect(zip.readUInt32LE(at)).toBe(0x04034b50)
    const [packed, plain, path] = [zip.readUInt32LE(at + 18), zip.readUInt32LE(at + 22), zip.readUInt16LE(at + 26)]
    expect(zip.subarray(at + 30, at + 30 + path).toString()).toBe(name)
    expect(plain).toBe(content.length)
    expect(inflateRawSync(zip.subarray(at + 30 + path, at + 30 + path + packed)).equals(content)).toBe(true)
    at += 30 + path + packed
  }
  expect(zip.readUInt32LE(at)).toBe(0x02014b50)
  // "123456789" is the sum's own worked example.
  expect(zipOf([{ name: 'a', content: Buffer.from('123456789') }]).readUInt32LE(14)).toBe(0xcbf43926)
})

test('settings come from the file, and the shell wins where it says something', () => {
  const root = mkdtempSync(join(tmpdir(), 'settings-'))
  try {
    writeFileSync(join(root, '.env.deploy'), '# key\nexport CLOUDBASE_ENV_ID="from-file" \nTENCENTCLOUD_SECRETID=a=b\r\nTENCENTCLOUD_SECRETKEY=c # mine\nWEAPP_APP_ID=\n')
    const settings = readSettings(root, { CLOUDBASE_ENV_ID: '', TENCENTCLOUD_REGION: 'ap-guangzhou' })
    expect(settings).toMatchObject({ envId: 'from-file', region: 'ap-guangzhou', appId: null, credentials: { secretId: 'a=b', secretKey: 'c' } })
  } finally {
    rmSync(root, { recursive: true })
  }
})

test('half a key is none', () => {
  expect(settingsOf({ TENCENTCLOUD_SECRETID: 'a' }).credentials).toBeNull()
})

test('the example file names every setting, and git never takes the real one', () => {
  const example = parseEnv(readFileSync(join(__dirname, 'deploy.env.example'), 'utf8'))
  const nothing = lacksOfSettings(settingsOf({}), __dirname).join('\n')
  const named = Object.keys(example).filter((name) => nothing.includes(name))
  expect(named).toEqual(['CLOUDBASE_ENV_ID', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'WEAPP_APP_ID', 'WEAPP_UPLOAD_KEY', 'TARO_APP_SUBSCRIBE_TEMPLATES'])
  const filled = Object.entries(example).filter(([, value]) => value)
  expect(filled).toEqual([['TENCENTCLOUD_REGION', 'ap-shanghai']])
  expect(readFileSync(join(__dirname, '../../.gitignore'), 'utf8').split('\n')).toContain('.env.*')
})

test('an upload key inside the project, or nowhere, is complained about', () => {
  const full = (WEAPP_UPLOAD_KEY: string) => lacksOfSettings({ ...settingsOf({ WEAPP_UPLOAD_KEY }), templateIds: ['t'] }, __dirname).join()
  expect(full('zip.ts')).toContain('放在了项目里面')
  expect(full('../nowhere.key')).toContain('不存在')
})

test('an index ends with _id once', () => {
  expect(wantedIndex({ equal: ['kind'], sort: '_id' })).toEqual({ name: 'kind', keys: ['kind', '_id'] })
  expect(wantedIndex({ equal: ['state'], sort: 'endsAt' })).toEqual({ name: 'state_endsAt', keys: ['state', 'endsAt', '_id'] })
})

test('cloudbaserc.json keeps to the platform, and a bad one is found out', () => {
  const good = cloudbasercOf(wantedEnvironment(new Map()), null, 'ap-shanghai')
  expect(faultsOf(good)).toEqual([])
  expect(good.envId).toBe('{{env.CLOUDBASE_ENV_ID}}')
  const [first, ...rest] = good.functions
  if (!first) throw new Error('no functions')
  const bad = { ...first, timeout: 60, memorySize: 300, triggers: [{ name: 't', type: 'timer' as const, config: '*/5 * * * *' }] }
  expect(faultsOf({ ...good, functions: [bad, ...rest] })).toHaveLength(3)
})

test('names of indexes and marks of code keep to the signs the platform takes', () => {
  for (const { indexes } of wantedEnvironment(new Map()).collections) for (const { name } of indexes) expect(name).toMatch(/^\w{1,60}$/)
  expect(codeMark('0a1b')).toMatch(/^[a-z0-9 ]+$/)
  expect(digestIn(codeMark('0a1b'))).toBe('0a1b')
  expect(digestIn('by hand')).toBeNull()
})

test('functions that are not built or too large are complained about', () => {
  const huge = { name: 'api', digest: '', config: {}, zip: Buffer.alloc(2_000_000) }
  expect(complaintsOf([huge])).toEqual([expect.stringContaining('timer 还没有构建'), expect.stringContaining('desk 还没有构建'), expect.stringContaining('api 压缩后')])
})

test('the upload names the key file, never what is in it', () => {
  const settings = settingsOf({ WEAPP_APP_ID: 'wx1', WEAPP_UPLOAD_KEY: __filename })
  const words = uploadArguments(settings, __dirname, { version: '1.2.3', description: 'd' })
  expect(words.slice(0, 3)).toEqual(['--yes', 'miniprogram-ci@2.1.42', 'upload'])
  expect(words[words.indexOf('--pkp') + 1]).toBe(__filename)
})

test('the command refuses arguments it does not know, before it does anything', () => {
  const run = () => execFileSync(process.execPath, [join(__dirname, '../deploy.cjs'), 'deploy', '--dryrun'], { encoding: 'utf8', stdio: 'pipe' })
  expect(run).toThrow(expect.objectContaining({ status: 1, stdout: expect.stringContaining('--dryrun') }))
})
