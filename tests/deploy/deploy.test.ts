/** Deploying against a stand-in of the control API: from nothing, again, from a part, and when something breaks. */
import { INDEXES } from '../../domain/collections'
import { cloudCaller } from '../../scripts/deploy/callCloud'
import { deploy, type Deployment } from '../../scripts/deploy/deploy'
import { examine } from '../../scripts/deploy/doctor'
import { FUNCTION_NAMES, wantedEnvironment } from '../../scripts/deploy/wanted'
import { countyFolder, type CountyFolder } from './countyFolder'
import { CREDENTIALS, startControlServer, type ControlServer } from './controlServer'

/** How far old data is, and on it goes. */
const WALK = ['Invoke timer', 'Invoke timer']

let server: ControlServer
let county: CountyFolder
let lines: string[]

beforeEach(async () => {
  server = await startControlServer()
  county = countyFolder()
  lines = []
})

afterEach(async () => {
  county.remove()
  await server.stop()
})

const call = () => cloudCaller({ credentials: CREDENTIALS, region: 'ap-shanghai', urlOf: server.urlOf, pauseMs: 1 })
const namesOf = () => server.writes().map(({ action, body }) => `${action} ${body.TableName ?? body.CollectionName ?? body.FunctionName}`)
/** Everything an environment should hold: collections, their indexes, functions, triggers. */
function wantedCount(): number {
  const { collections, functions } = wantedEnvironment(new Map())
  return ['storage', 'function rule', ...collections, ...collections.flatMap(({ indexes }) => indexes), ...functions, ...functions.flatMap(({ triggers }) => triggers)].length
}
const say = (line: string) => void lines.push(line)
const said = () => lines.join('\n')

function run(options: Partial<Deployment> = {}): Promise<boolean> {
  lines = []
  server.forget()
  return deploy({ root: county.root, settings: county.settings, call: call(), say, build: () => true, isDryRun: false, isPlanOnly: false, pauseMs: 1, ...options })
}

function doctor(): Promise<boolean> {
  lines = []
  return examine({ root: county.root, settings: county.settings, call: call(), say })
}

test('an empty environment gets every collection, index, function and timer', async () => {
  expect(await run()).toBe(true)
  const { collections, functions } = wantedEnvironment(new Map())
  expect([...server.cloud.collections.keys()]).toEqual(collections.map(({ name }) => name))
  for (const { name, indexes } of collections) {
    const made = server.cloud.collections.get(name)
    expect(made?.acl).toBe('ADMINONLY')
    const keys = made?.indexes.map(({ Keys }) => Keys.map((key) => `${key.Name} ${key.Direction}`))
    expect(keys?.slice(2)).toEqual(indexes.map((index) => index.keys.map((key) => `${key} 1`)))
    expect(made?.indexes.slice(1).some(({ Unique }) => Unique)).toBe(false)
  }
  for (const { name, memoryMb, timeoutSeconds } of functions) {
    const settings = { Runtime: 'Nodejs20.19', Handler: 'index.main', MemorySize: memoryMb, Timeout: timeoutSeconds, InstallDependency: 'FALSE' }
    expect(server.cloud.functions.get(name)).toMatchObject(settings)
  }
  expect(server.cloud.functions.get('timer')?.Triggers).toEqual([{ TriggerName: 'everyFiveMinutes', Type: 'timer', TriggerDesc: '0 */5 * * * * *', Enable: 1 }])
})

test('the plan is said before anything is done', async () => {
  const writesWhenPlanned: number[] = []
  await run({ say: (line) => { say(line); if (/要做 \d+ 步/.test(line)) writesWhenPlanned.push(server.writes().length) } })
  expect(writesWhenPlanned).toEqual([0])
  expect(said()).toContain('为集合 orders 建索引 station + feed + openedAt + _id')
})

test('a second run changes nothing and says so', async () => {
  await run()
  expect(await run()).toBe(true)
  expect(server.writes()).toEqual([])
  expect(said()).toContain('什么也不用做')
})

test('times given back as they were written are known again', async () => {
  await run()
  server.cloud.wrapsTimes = false
  await run()
  expect(server.writes()).toEqual([])
})

test('of a part only the rest is made, and what is foreign stays', async () => {
  await run()
  const { collections, functions } = server.cloud
  collections.delete('orders')
  collections.get('wishes')?.indexes.splice(2, 1)
  Object.assign(collections.get('people') ?? {}, { acl: 'READONLY' })
  collections.set('ofOthers', { acl: 'PRIVATE', indexes: [] })
  functions.delete('desk')
  Object.assign(functions.get('api') ?? {}, { MemorySize: 128 })
  Object.assign(functions.get('timer')?.Triggers[0] ?? {}, { Enable: 0 })
  expect(await run()).toBe(true)
  expect(namesOf()).toEqual([
    'Invoke timer', 'ModifyDatabaseACL people', 'UpdateTable wishes', 'CreateTable orders', 'ModifyDatabaseACL orders',
    ...INDEXES.orders.map(() => 'UpdateTable orders'),
    'UpdateTrigger timer', ...WALK, 'UpdateFunctionConfiguration api', 'CreateFunction desk',
  ])
  expect(collections.get('ofOthers')).toEqual({ acl: 'PRIVATE', indexes: [] })
  expect(await doctor()).toBe(true)
})

test('changed code is uploaded, and only that', async () => {
  await run()
  county.write('dist/cloudfunctions/api/index.js', 'exports.main = () => 2')
  expect(await run()).toBe(true)
  expect(namesOf()).toEqual(['Invoke timer', ...WALK, 'UpdateFunctionCode api', 'UpdateFunctionConfiguration api'])
  await run()
  expect(server.writes()).toEqual([])
})

test('an upload cut off before its mark is done again', async () => {
  await run()
  county.write('dist/cloudfunctions/api/index.js', 'exports.main = () => 2')
  server.fail('UpdateFunctionConfiguration', { code: 'FailedOperation', message: 'power cut' })
  expect(await run()).toBe(false)
  expect(said()).toContain('再运行一次')
  expect(await run()).toBe(true)
  expect(namesOf()).toEqual(['Invoke timer', ...WALK, 'UpdateFunctionCode api', 'UpdateFunctionConfiguration api'])
})

test('a write whose answer is lost is not repeated blindly; the next run goes on', async () => {
  server.fail('CreateTable', 'cut')
  expect(await run()).toBe(false)
  expect(server.writes().map(({ action }) => action)).toEqual(['ModifyResourcePermission', 'CreateTable'])
  expect(await run()).toBe(true)
  expect(server.cloud.collections.get('places')?.acl).toBe('ADMINONLY')
})

test('a question whose answer is lost, and a passing trouble, are tried again', async () => {
  server.fail('ListTables', 'cut')
  server.fail('CreateTable', { code: 'RequestLimitExceeded', message: 'slower' })
  expect(await run()).toBe(true)
})

test('what only a deletion would mend is left to a person', async () => {
  await run()
  Object.assign(server.cloud.functions.get('api') ?? {}, { Runtime: 'Nodejs12.16' })
  Object.assign(server.cloud.functions.get('desk') ?? {}, { Status: 'CreateFailed' })
  const [, , taken] = server.cloud.collections.get('goods')?.indexes ?? []
  Object.assign(taken ?? {}, { Keys: [{ Name: 'name', Direction: '1' }] })
  const [, , unique] = server.cloud.collections.get('people')?.indexes ?? []
  Object.assign(unique ?? {}, { Unique: true })
  expect(await run()).toBe(false)
  expect(server.writes()).toEqual([])
  for (const words of ['Nodejs12.16', 'CreateFailed', '同名而字段不同的索引 market_price', '唯一索引']) expect(said()).toContain(words)
})

test('no action that deletes is ever asked for', async () => {
  await run()
  expect(server.asked.filter(({ action }) => /Delete|Drop|Remove|Destroy/.test(action))).toEqual([])
})

test('a dry run asks nothing, needs no key and says every step', async () => {
  const never = jest.spyOn(globalThis, 'fetch')
  expect(await run({ isDryRun: true })).toBe(true)
  expect(await run({ isDryRun: true, call: null, settings: { ...county.settings, envId: null, credentials: null } })).toBe(true)
  expect(never).not.toHaveBeenCalled()
  expect(server.asked).toEqual([])
  expect(said()).toContain(`要做 ${wantedCount() + 1} 步`)
  never.mockRestore()
})

test('--plan looks and changes nothing; it is right only when nothing is to be done', async () => {
  expect(await run({ isPlanOnly: true })).toBe(false)
  expect(server.writes()).toEqual([])
  await run()
  expect(await run({ isPlanOnly: true })).toBe(true)
})

test('without a build, a key or an environment it says so and asks nothing', async () => {
  expect(await run({ build: () => false })).toBe(false)
  expect(await run({ call: null })).toBe(false)
  expect(said()).toContain('没有环境 ID 或密钥')
  expect(server.asked).toEqual([])
})

test('doctor names everything an empty environment lacks, and fails', async () => {
  expect(await doctor()).toBe(false)
  for (const words of ['缺集合 orders', '缺索引 station + feed + openedAt + _id', '缺云函数 timer', '缺定时触发器 everyFiveMinutes', `缺 ${wantedCount()} 样`]) expect(said()).toContain(words)
  expect(server.writes()).toEqual([])
})

test('doctor finds nothing missing in a complete one', async () => {
  await run()
  expect(await doctor()).toBe(true)
  expect(lines[0]).toBe('✓ 什么都不缺 · Nothing is missing')
  // The rest is what WeChat lets nobody ask.
  expect(lines.slice(1).filter((line) => !line.startsWith('· '))).toEqual([])
})

test('doctor knows old code, a missing permission, and that it saw nothing', async () => {
  await run()
  county.write('dist/cloudfunctions/api/index.js', 'exports.main = () => 2')
  county.write('dist/cloudfunctions/timer/config.json', '{}')
  expect(await doctor()).toBe(false)
  expect(said()).toContain('云函数 api 不是这份代码')
  expect(said()).toContain('没有声明微信接口 subscribeMessage.send')
  lines = []
  const blind = { ...county.settings, envId: null, credentials: null, appId: null, uploadKeyPath: null, templateIds: [] }
  expect(await examine({ root: county.root, settings: blind, call: null, say })).toBe(false)
  for (const name of ['CLOUDBASE_ENV_ID', 'TENCENTCLOUD_SECRETID', 'WEAPP_APP_ID', 'WEAPP_UPLOAD_KEY', 'TARO_APP_SUBSCRIBE_TEMPLATES', '云端没有看']) expect(said()).toContain(name)
})

test('no secret is ever said, not even where the cloud quotes it', async () => {
  const message = `who is ${CREDENTIALS.secretId} with ${CREDENTIALS.secretKey} and ${CREDENTIALS.token}?`
  server.fail('DescribeEnvInfo', { code: 'AuthFailure', message })
  expect(await run()).toBe(false)
  const first = said()
  server.fail('DescribeEnvInfo', { code: 'AuthFailure', message })
  expect(await doctor()).toBe(false)
  for (const words of [first, said()]) {
    expect(words).toContain('AuthFailure')
    for (const secret of Object.values(CREDENTIALS)) expect(words).not.toContain(secret)
  }
})

test('an environment of another name is not found', async () => {
  expect(await run({ settings: { ...county.settings, envId: 'elsewhere' } })).toBe(false)
  expect(said()).toContain('ResourceNotFound')
  expect(FUNCTION_NAMES.filter((name) => server.cloud.functions.has(name))).toEqual([])
})
