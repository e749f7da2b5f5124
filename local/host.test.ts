/** The host on a real folder: what it keeps, what it begins anew and what it will not open. */
import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from '../domain/person/person'
import { openConnection } from '../cloudfunctions/store/sqliteConnection'
import { HOST_FILE, PRODUCT_FILE } from './dataFolder'
import { openHost, runJobsOnce, type Host } from './host'
import { openHostDatabase } from './hostDatabase'
import type { Settings } from './settings'
import { StartError } from './startError'
import { testFolder, type TestFolder } from './testSettings'

let made: TestFolder
let folder: TestFolder
const opened: Host[] = []

// One county for all: a test that changes it has its own copy.
beforeAll(async () => {
  made = testFolder()
  await (await openHost(made.settings, () => undefined)).close()
})

afterAll(() => made.remove())

beforeEach(() => {
  folder = testFolder()
})

afterEach(async () => {
  for (const host of opened.splice(0)) await host.close()
  folder.remove()
})

async function open(change: Partial<Settings> = {}): Promise<Host> {
  const host = await openHost({ ...folder.settings, ...change }, () => undefined)
  opened.push(host)
  return host
}

/** A host on a copy of the county. */
function openCounty(): Promise<Host> {
  cpSync(made.settings.dataDir, folder.settings.dataDir, { recursive: true })
  return open()
}

/** Somebody who enters and stays herself. */
async function visit(host: Host, personId = 'wang-nainai') {
  const entered = await host.app.inject({ method: 'POST', url: '/demo/enter', payload: { personId } })
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  return (call: { action: string; input?: unknown; requestId?: string }, to = host) =>
    to.app.inject({ method: 'POST', url: '/api', headers: { cookie }, payload: call }).then((response) => response.json())
}

const TELL = { action: 'wish.tell', requestId: 'request-1', input: { title: '想听戏', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: 'qinghe' } }

test('a restart keeps what was said, who is signed in, and the moved clock', async () => {
  const first = await openCounty()
  const call = await visit(first)
  expect(await call(TELL)).toMatchObject({ ok: true, data: { state: 'submitted' } })
  const moved = await first.app.inject({ method: 'POST', url: '/demo/clock', payload: { minutes: 3 * 24 * 60 } })
  await first.close()

  const again = await open()
  const mine = await call({ action: 'wish.mine' }, again)
  expect(mine.data.wishes.map(({ title }: { title: string }) => title)).toContain('想听戏')
  const me = await call({ action: 'person.me' }, again)
  expect(me.data.now >= moved.json().now).toBe(true)
  expect(Date.parse(me.data.now) - Date.now()).toBeGreaterThan(3 * 24 * 60 * 60_000 - 60_000)
})

test('--reset begins anew: nothing told, nobody signed in, the clock as it is', async () => {
  const first = await openCounty()
  const call = await visit(first)
  await call(TELL)
  await first.app.inject({ method: 'POST', url: '/demo/clock', payload: { minutes: 60 * 24 } })
  await first.close()

  const anew = await open({ reset: true })
  expect(await call({ action: 'wish.mine' }, anew)).toMatchObject({ ok: false, reason: 'NOT_SIGNED_IN' })
  const mine = await (await visit(anew))({ action: 'wish.mine' })
  expect(mine.data.wishes.map(({ title }: { title: string }) => title)).not.toContain('想听戏')
  const { now } = (await anew.app.inject({ url: '/demo' })).json()
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000)
})

test('the whole walk, over HTTP: told, accepted, claimed, done, confirmed by two sides, a star', async () => {
  const host = await openCounty()
  const people = Object.fromEntries(await Promise.all(['wang-nainai', 'chen-shifu', 'li-zhanzhang'].map(async (id) => [id, await visit(host, id)] as const)))
  let count = 0
  const act = async (who: string, action: string, input: unknown) => {
    count += 1
    const reply = await people[who]?.({ action, input, requestId: `walk-${String(count).padStart(4, '0')}` })
    expect([action, reply]).toEqual([action, { ok: true, data: expect.anything() }])
    return reply.data
  }
  const { wishId } = await act('wang-nainai', 'wish.tell', TELL.input)
  await act('li-zhanzhang', 'wish.accept', { wishId })
  const { claimId } = await act('chen-shifu', 'order.claim', { orderId: wishId })
  expect(await act('chen-shifu', 'order.whereToGo', { orderId: wishId })).toMatchObject({ name: '王奶奶', phone: expect.stringMatching(/^138/) })
  await act('chen-shifu', 'order.checkIn', { orderId: wishId })
  await host.app.inject({ method: 'POST', url: '/demo/clock', payload: { minutes: 90 } })
  expect(await act('chen-shifu', 'order.checkOut', { orderId: wishId })).toMatchObject({ creditMinutes: 90, cuts: [] })
  await act('wang-nainai', 'hours.confirm', { claimId })
  expect(await act('li-zhanzhang', 'hours.confirm', { claimId })).toMatchObject({ complete: true, points: 15 })
  expect(await act('chen-shifu', 'hours.mine', {})).toMatchObject({ creditMinutes: 101 * 60, stars: { level: 1 } })
})

test('moving the clock lets time do its work: a reservation nobody picks up ends', async () => {
  const host = await openCounty()
  const call = await visit(host, 'xiao-lin')
  const states = async () => (await call({ action: 'market.mine' })).data.redemptions.map(({ state }: { state: string }) => state)
  expect(await states()).toEqual(['reserved', 'handedOver'])
  await host.app.inject({ method: 'POST', url: '/demo/clock', payload: { minutes: 31 * 24 * 60 } })
  expect(await states()).toEqual(['expired', 'handedOver'])
})

test('a county whose making was cut off is made again', async () => {
  await (await openCounty()).close()
  const own = openConnection(join(folder.settings.dataDir, HOST_FILE))
  own.run(`DELETE FROM facts WHERE name = 'demoCounty'`, [])
  own.close()
  const half = openConnection(join(folder.settings.dataDir, PRODUCT_FILE))
  half.run('DELETE FROM orders', [])
  half.close()
  const people = (await open()).store.query('people', { where: { station: 'qinghe' }, orderBy: { field: 'name', direction: 'asc' }, limit: 100 })
  expect((await people).items.map((person: Person) => person.name)).toContain('王奶奶')
})

test('the jobs can be run once, beside a running host', async () => {
  await expect(runJobsOnce(folder.settings)).rejects.toThrow(StartError)
  await openCounty()
  expect((await runJobsOnce(folder.settings)).map(({ job }) => job)).toContain('lapseClaims')
})

describe('what it will not open, each in one sentence', () => {
  const refusal = async (change: Partial<Settings> = {}): Promise<string> => {
    const error: unknown = await open(change).then(() => null, (thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(StartError)
    const { message } = error as StartError
    expect(message.split('\n')).toHaveLength(1)
    return message
  }

  test('a file in place of the folder, or of one above it', async () => {
    const file = join(folder.path, 'taken')
    writeFileSync(file, '')
    expect(await refusal({ dataDir: file })).toMatch(/是一个文件/)
    expect(await refusal({ dataDir: join(file, 'data') })).toMatch(/是一个文件/)
  })

  test('a folder another host is using', async () => {
    await open({ mode: 'production' })
    expect(await refusal({ mode: 'production' })).toMatch(/正被另一个点亮用着/)
  })

  test('invented people in production, or records in a demo', async () => {
    await (await open({ mode: 'production' })).close()
    expect(await refusal({ mode: 'demo' })).toMatch(/正式数据/)
    const own = openHostDatabase(join(folder.settings.dataDir, HOST_FILE))
    own.setFact('mode', 'demo')
    own.close()
    expect(await refusal({ mode: 'production' })).toMatch(/示范县/)
  })

  test.each([PRODUCT_FILE, HOST_FILE])('a newer %s', async (name) => {
    await (await open({ mode: 'production' })).close()
    const file = openConnection(join(folder.settings.dataDir, name))
    file.exec('PRAGMA user_version = 999')
    file.close()
    expect(await refusal({ mode: 'production' })).toMatch(/更新的版本/)
  })

  test.each([PRODUCT_FILE, HOST_FILE])('a damaged %s', async (name) => {
    mkdirSync(folder.settings.dataDir)
    writeFileSync(join(folder.settings.dataDir, name), 'not a database at all, '.repeat(500))
    expect(await refusal({ mode: 'production' })).toMatch(/坏了/)
  })

  test('what it makes nobody else on the machine can read', async () => {
    await open({ mode: 'production' })
    if (process.platform !== 'win32') expect((statSync(folder.settings.dataDir).mode & 0o777).toString(8)).toBe('700')
  })

  test('no built pages', async () => {
    expect(await refusal({ h5Dir: join(folder.path, 'nowhere') })).toMatch(/还没有构建网页/)
  })

  test('after a refusal the folder is free again', async () => {
    await refusal({ h5Dir: join(folder.path, 'nowhere') })
    await (await open({ mode: 'production' })).close()
    await refusal({ mode: 'demo' })
    await open({ mode: 'production' })
  })
})
