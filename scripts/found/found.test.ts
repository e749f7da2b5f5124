/** Founding a county: from nothing, again, and beside what is there. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { systemClock } from '../../cloudfunctions/kernel/clock'
import { createIdentify } from '../../cloudfunctions/kernel/identify'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import type { Store } from '../../cloudfunctions/store/port'
import { budgetAccount } from '../../domain/points/account'
import { lockDataFolder } from '../../local/dataFolder'
import { FileFault, readCountyFile } from './countyFile'
import { found, storeOfEnvironment } from './main'

const EXAMPLE = path.resolve(__dirname, '../../docs/county.example.json')
const NOW = '2026-06-01T01:00:00.000Z'

let folder: string
let store: Store
let lines: string[]
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'found-'))
  store = openSimulated().store
  lines = []
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** The file as somebody may have spoilt it. */
interface Draft {
  centre: Record<string, unknown>
  townships: { id: string; stations: Record<string, unknown>[] }[]
  people: Record<string, unknown>[]
}

const example = () => JSON.parse(fs.readFileSync(EXAMPLE, 'utf8')) as Draft
const run = (args: string[], agrees = true, at: Store = { ...store, close: async () => undefined }) => {
  lines = []
  return found(args, { say: (line) => void lines.push(line), agree: async () => agrees, openStore: async () => at, now: () => NOW })
}
function fileOf(change: (county: Draft) => void): string {
  const county = example()
  change(county)
  const file = path.join(folder, 'county.json')
  fs.writeFileSync(file, JSON.stringify(county))
  return file
}

test('from nothing: the tree, the accounts, the first people; the head can answer at once', async () => {
  expect(await run([EXAMPLE])).toBe(0)
  expect(lines.at(-1)).toContain('做完了')
  expect(await store.get('places', 'qinghe')).toMatchObject({ kind: 'station', centre: 'shifan', subCentre: 'yunchuan', station: 'qinghe' })
  expect(await store.get('accounts', budgetAccount('qinghe'))).toMatchObject({ balance: 6000, held: 0 })
  expect(await createIdentify(store, systemClock)({ login: 'openid-of-the-head' })).toMatchObject({
    _id: 'head-qinghe', stationName: '青禾村', posts: [{ role: 'villager', place: 'qinghe' }, { role: 'stationHead', place: 'qinghe' }],
  })
})

test('the posts of the county and of a township stand where they are held', async () => {
  await run([fileOf((county) => { county.people[0]!.roles = ['systemAdmin', 'subCentreHead', 'villageSupervisor'] })])
  expect((await store.get('people', 'admin'))?.posts).toEqual([
    { role: 'villager', place: 'qinghe' }, { role: 'systemAdmin', place: 'shifan' }, { role: 'subCentreHead', place: 'yunchuan' }, { role: 'villageSupervisor', place: 'qinghe' },
  ])
})

test('again there is nothing to do', async () => {
  await run([EXAMPLE])
  expect(await run([EXAMPLE])).toBe(0)
  expect(lines).toEqual(['什么也不用做 · nothing to do'])
})

test('only what is missing is added; what differs is told and stays', async () => {
  await run([EXAMPLE])
  const file = fileOf((county) => {
    county.townships[0]!.stations[0]!.name = '别的名字'
    county.townships[0]!.stations.push({ id: 'lutang', name: '芦塘村', phone: '13800009006', openingHours: '每天 8:00–18:00' })
    county.people[0]!.roles = ['stationHead', 'shopKeeper']
  })
  expect(await run([file])).toBe(0)
  expect(lines.filter((line) => line.startsWith('!'))).toHaveLength(2)
  expect(await store.get('places', 'qinghe')).toMatchObject({ name: '青禾村', rev: 1 })
  expect(await store.get('places', 'lutang')).toMatchObject({ name: '芦塘村' })
  expect(await store.get('people', 'head-qinghe')).toMatchObject({ rev: 1 })
})

test('who joined by herself before is given her role, once', async () => {
  await run([fileOf((county) => { county.people = [] })])
  const home = { centre: 'shifan', subCentre: 'yunchuan', station: 'qinghe', stationName: '青禾村' }
  await store.transact(async (tx) => {
    const posts = [{ role: 'villager' as const, place: 'qinghe' }]
    await tx.create('people', { _id: 'by-herself', name: '李站长', ...home, posts, logins: ['openid-of-the-head'], openClaims: 0, atWork: '', joinedAt: NOW })
    await tx.create('logins', { _id: 'openid-of-the-head', personId: 'by-herself' })
  })
  expect(await run([EXAMPLE])).toBe(0)
  expect(await store.get('people', 'head-qinghe')).toBeNull()
  expect(await store.get('people', 'by-herself')).toMatchObject({ posts: [{ role: 'villager' }, { role: 'stationHead', place: 'qinghe' }] })
  expect(await run([EXAMPLE])).toBe(0)
  expect(lines).toEqual(['什么也不用做 · nothing to do'])
})

test('it says first, and does nothing unasked', async () => {
  expect(await run([EXAMPLE, '--plan'])).toBe(0)
  expect(lines[0]).toMatch(/^ {2}1\. 建中心/)
  expect(await run([EXAMPLE], false)).toBe(1)
  expect(await store.get('places', 'shifan')).toBeNull()
  expect(await run([EXAMPLE, '--yes'], false)).toBe(0)
})

test.each<[string, (county: Draft) => void, RegExp]>([
  ['a field nobody knows', (county) => { county.centre.adress = '县城' }, /不认识 adress/],
  ['an id used twice', (county) => { county.townships[1]!.id = 'yunchuan' }, /yunchuan 用了两次/],
  ['a person of no station', (county) => { county.people[0]!.station = 'nowhere' }, /people\[0\]\.station/],
  ['a role that is none', (county) => { county.people[0]!.roles = ['king'] }, /unknown role/],
  ['half a point', (county) => { county.townships[0]!.stations[0]!.pointsBudget = { points: 0.5, words: '大家定的' } }, /正整数/],
  ['no station at all', (county) => { county.townships = []; county.people = [] }, /至少要有一个实践站/],
])('%s is told, and nothing is done', async (_, change, words) => {
  expect(await run([fileOf(change)])).toBe(1)
  expect(lines.join('\n')).toMatch(words)
  expect(await store.get('places', 'shifan')).toBeNull()
})

test('what is no county file says so', () => {
  for (const text of ['', '{', '[]', 'null', '{}']) expect(() => readCountyFile(text)).toThrow(FileFault)
})

test('into a data folder, and on from there', async () => {
  const dataDir = path.join(folder, 'data')
  const sqlite = await storeOfEnvironment(folder, { DATA_DIR: dataDir })
  expect(await run([EXAMPLE], true, sqlite)).toBe(0)
  const again = await storeOfEnvironment(folder, { DATA_DIR: dataDir })
  expect(await run([EXAMPLE], true, again)).toBe(0)
  expect(lines).toEqual(['什么也不用做 · nothing to do'])
})

test('without a place to go it says what to set', async () => {
  await expect(storeOfEnvironment(folder, {})).rejects.toThrow(/DATA_DIR/)
})

test('not beside a running host: it says to stop it first, and the county is as it was', async () => {
  const unlock = lockDataFolder(folder)
  await expect(storeOfEnvironment(folder, { DATA_DIR: folder })).rejects.toThrow('正被另一个点亮用着')
  expect(fs.existsSync(path.join(folder, 'dianliang.sqlite'))).toBe(false)
  unlock()
  const own = await storeOfEnvironment(folder, { DATA_DIR: folder })
  expect(() => lockDataFolder(folder)).toThrow('正被另一个点亮用着')
  await own.close()
  lockDataFolder(folder)()
})
