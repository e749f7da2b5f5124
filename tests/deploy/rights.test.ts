/** What a phone may reach of an environment: nothing of the database, its own files alone, two functions of three. */
import { cloudCaller } from '../../scripts/deploy/callCloud'
import { deploy } from '../../scripts/deploy/deploy'
import { examine } from '../../scripts/deploy/doctor'
import { hindrancesOf } from '../../scripts/deploy/uploadWeapp'
import { countyFolder, type CountyFolder } from './countyFolder'
import { CREDENTIALS, startControlServer, type ControlServer } from './controlServer'

let server: ControlServer
let county: CountyFolder
let lines: string[]

beforeEach(async () => {
  server = await startControlServer()
  county = countyFolder()
})

afterEach(async () => {
  county.remove()
  await server.stop()
})

const said = () => lines.join('\n')
const common = () => ({
  root: county.root, settings: county.settings, call: cloudCaller({ credentials: CREDENTIALS, region: 'ap-shanghai', urlOf: server.urlOf, pauseMs: 1 }), say: (line: string) => void lines.push(line),
})

function run(isDryRun = false): Promise<boolean> {
  lines = []
  server.forget()
  return deploy({ ...common(), build: () => true, isDryRun, isPlanOnly: false, pauseMs: 1 })
}

function doctor(): Promise<boolean> {
  lines = []
  return examine(common())
}

const rule = () => JSON.parse(server.cloud.functionRule) as Record<string, unknown>
const OURS = { api: { invoke: 'auth != null' }, desk: { invoke: 'auth != null' }, timer: { invoke: false } }

test('an open storage is made private, and no phone may call the timer', async () => {
  expect(server.cloud.storage).toBe('READONLY')
  expect(await run()).toBe(true)
  expect(server.cloud.storage).toBe('PRIVATE')
  expect(rule()).toEqual({ '*': { invoke: 'auth != null' }, ...OURS })
  await run()
  expect(server.writes()).toEqual([])
})

test('functions of others keep the rule they have', async () => {
  server.cloud.functionRule = JSON.stringify({ '*': { invoke: false }, theirs: { invoke: true }, timer: { invoke: true }, api: { invoke: 'auth!=null' } })
  await run()
  expect(rule()).toEqual({ '*': { invoke: false }, theirs: { invoke: true }, ...OURS })
})

test('a rule nobody can read is left to a person', async () => {
  await run()
  server.cloud.functionRule = '{"*": …'
  expect(await run()).toBe(false)
  expect(server.writes()).toEqual([])
  expect(said()).toContain('安全规则看不懂')
})

test('a dry run says both', async () => {
  await run(true)
  expect(said()).toContain('把云存储的权限从 未知 改为 PRIVATE')
  expect(said()).toContain('timer false')
})

test('doctor sees what somebody opened by hand, and says what mends it', async () => {
  await run()
  server.cloud.storage = 'ADMINWRITE'
  server.cloud.functionRule = JSON.stringify({ '*': { invoke: true } })
  Object.assign(server.cloud.collections.get('people') ?? {}, { acl: 'READONLY' })
  expect(await doctor()).toBe(false)
  const faults = lines.filter((line) => line.startsWith('✗'))
  expect(faults).toEqual([expect.stringContaining('云存储的权限是 ADMINWRITE'), expect.stringContaining('集合 people 的权限是 READONLY'), expect.stringContaining('timer 谁也不许')])
  for (const fault of faults) expect(fault).toMatch(/→ npm run deploy$/)
})

test.each([
  ['touristappid', '不是正式小程序的 AppID'],
  ['wxa1b2c3d4e5f60718', 'project.config.json 里 "appid" 是 wx0123456789abcdef，请把这一行改成 "appid": "wxa1b2c3d4e5f60718"'],
])('AppID %s: doctor says so, and nothing is uploaded', async (appId, words) => {
  county.settings.appId = appId
  await doctor()
  expect(said()).toContain(words)
  expect(hindrancesOf(county.settings, county.root)).toEqual([expect.stringContaining(words)])
})

test('the right AppID hinders nothing', () => {
  expect(hindrancesOf(county.settings, county.root)).toEqual([])
})
