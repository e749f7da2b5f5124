/** A county with old documents is deployed to: they come up between the timer and the functions people ask. Behind the
 *  stand-in of the control API stands the real function's answer, over a county kept from an older version. */
import { systemClock } from '../../cloudfunctions/kernel/clock'
import type { Store } from '../../cloudfunctions/store/port'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { FORMS } from '../../domain/collections'
import { formRound, newRound } from '../../domain/report/round'
import { troubleAfter } from '../../domain/upkeep/trouble'
import { cloudCaller } from '../../scripts/deploy/callCloud'
import { deploy } from '../../scripts/deploy/deploy'
import { examine } from '../../scripts/deploy/doctor'
import { asCommitted } from '../upgrade/kept/engines'
import { KEPT, lyingIn } from '../upgrade/kept/keptFiles'
import { timerOver } from './cloudActions'
import { countyFolder, type CountyFolder } from './countyFolder'
import { CREDENTIALS, startControlServer, type ControlServer } from './controlServer'

const OLDEST = KEPT[0]!
const CHANGED = Object.keys(FORMS).filter((name) => FORMS[name]! > 1)

let server: ControlServer
let county: CountyFolder
let lines: string[]
let store: Store

beforeEach(async () => {
  server = await startControlServer()
  county = countyFolder()
  lines = []
  store = openSimulated(1, asCommitted(OLDEST)).store
})
afterEach(async () => {
  county.remove()
  await server.stop()
})

const common = () => ({
  root: county.root, settings: county.settings, call: cloudCaller({ credentials: CREDENTIALS, region: 'ap-shanghai', urlOf: server.urlOf, pauseMs: 1 }), say: (line: string) => void lines.push(line),
})
async function run(): Promise<boolean> {
  lines = []
  server.forget()
  return deploy({ ...common(), build: () => true, isDryRun: false, isPlanOnly: false, pauseMs: 1 })
}
/** What it says of the county's data. */
async function doctor(): Promise<{ well: boolean; said: string[] }> {
  lines = []
  const well = await examine(common())
  return { well, said: lines.filter((line) => /旧版本|这个版本|更新的版本|没办成|旧数据/.test(line)) }
}
const writes = () => server.writes().map(({ action, body }) => `${action} ${body.FunctionName ?? body.TableName}`)

/** As a county stands that has run an older version for years: everything is there, its documents and its code are old. */
async function anOldCounty(steps = 40): Promise<void> {
  await run()
  for (const fn of server.cloud.functions.values()) fn.Description = 'dianliang 0'
  server.cloud.run = (name, event) => {
    let left = steps
    return timerOver(store, () => left-- > 0)(name, event)
  }
}

test('the timer first, then its walk again and again until it is through, then what people ask', async () => {
  await anOldCounty()
  expect(await run()).toBe(true)
  const steps = writes().filter((step, n, all) => step !== all[n - 1])
  expect(steps).toEqual(['Invoke timer', 'UpdateFunctionCode timer', 'UpdateFunctionConfiguration timer', 'Invoke timer',
    'UpdateFunctionCode api', 'UpdateFunctionConfiguration api', 'UpdateFunctionCode desk', 'UpdateFunctionConfiguration desk'])
  const progress = lines.filter((line) => line.includes('份'))
  expect(progress.length).toBeGreaterThan(3)
  const counts = progress.map((line) => Number(/已看过 (\d+) 份/.exec(line)?.[1]))
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(progress.filter((line) => line.includes('都升好了'))).toEqual([progress.at(-1)])
  const lying = lyingIn(OLDEST)
  expect(counts.at(-1)).toBe(CHANGED.reduce((sum, name) => sum + (lying.get(name as never)?.length ?? 0), 0))
})

test('where old data does not come up, what people ask stays as it is; the next run goes on there', async () => {
  await anOldCounty()
  const over = server.cloud.run
  server.cloud.run = () => Promise.reject(new Error('out of memory: 王秀英'))
  expect(await run()).toBe(false)
  expect(writes().filter((step) => /Code (api|desk)/.test(step))).toEqual([])
  expect(lines.join('\n')).toContain('再运行一次')
  expect(lines.join('\n')).not.toContain('王秀英')
  server.cloud.run = () => Promise.resolve({ ok: true, data: { marks: [], openTroubles: 0, looked: 0, done: false } })
  expect(await run()).toBe(false)
  expect(lines.join('\n')).toContain('旧数据升不动了')
  server.cloud.run = over
  expect(await run()).toBe(true)
  expect(writes().filter((step) => /Code/.test(step))).toEqual(['UpdateFunctionCode api', 'UpdateFunctionCode desk'])
})

test('an answer that is lost on the way is asked for again', async () => {
  await anOldCounty()
  server.fail('Invoke', 'cut')
  server.fail('Invoke', 'cut')
  expect(await run()).toBe(true)
})

test('an older program is not put over newer data: nothing is changed', async () => {
  await anOldCounty()
  await store.transact((tx) => tx.create('rounds', newRound(formRound('orders', 99))))
  expect(await run()).toBe(false)
  expect(writes()).toEqual(['Invoke timer'])
  expect(lines.join('\n')).toContain('数据是更新的版本写的（orders）')
})

test('functions from before the question are deployed over', async () => {
  await anOldCounty()
  const over = server.cloud.run
  server.cloud.run = (name, event) => (server.cloud.functions.get('timer')?.Description === 'dianliang 0' ? Promise.resolve({ ok: false, reason: 'NOT_ALLOWED', message: '', ref: '1' }) : over(name, event))
  expect((await doctor()).said).toEqual([expect.stringContaining('云函数 timer 没有说（timer: NOT_ALLOWED (1)）')])
  expect(await run()).toBe(true)
})

test('doctor of an empty county', async () => {
  await run()
  expect(await doctor()).toEqual({ well: true, said: ['· 数据都是这个版本的样子 · all documents are of the present form', '· 自动办、没办成、会再试的事：0 件 · open troubles: 0'] })
})

test('doctor of an old one: a line for each collection that is not up, then none', async () => {
  await anOldCounty()
  await store.transact((tx) => tx.create('troubles', troubleAfter(null, { job: 'lapseClaims', document: 'c1', where: '', now: systemClock.now() })))
  const trouble = '· 自动办、没办成、会再试的事：1 件 · open troubles: 1'
  const old = (name: string, looked: number) => `· 集合 ${name} 里还有旧版本的数据，已看过 ${looked} 份；升完以前，有的列表可能少几条 · still has older documents`
  expect((await doctor()).said).toEqual([...CHANGED.map((name) => old(name, 0)), trouble])
  await run()
  expect(await doctor()).toEqual({ well: true, said: ['· 数据都是这个版本的样子 · all documents are of the present form', trouble] })
})

test('doctor of newer data than this folder knows', async () => {
  await run()
  const newer = openSimulated().store
  server.cloud.run = timerOver(newer)
  await newer.transact((tx) => tx.create('rounds', newRound(formRound('people', 2))))
  const { well, said } = await doctor()
  expect([well, said[0]]).toEqual([false, '✗ 数据是更新的版本写的（people），这份程序不认识，请换成那个版本或更新的程序 · the data has a newer form than this program'])
  expect(said.join()).not.toContain('数据都是这个版本的样子')
  server.cloud.run = () => Promise.resolve({ ok: false, reason: 'UPGRADING', message: '', ref: '1' })
  expect((await doctor()).said[0]).toContain('数据是更新的版本写的（rounds）')
})
