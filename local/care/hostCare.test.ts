/** A disk that fills and a file that is damaged, as a host on a real folder meets them. */
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { StoreError } from '../../cloudfunctions/store/port'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { HOST_FILE, PRODUCT_FILE } from '../dataFolder'
import { openHost } from '../host'
import { openHostDatabase } from '../hostDatabase'
import { createSessions } from '../sessions'
import { testFolder } from '../testSettings'
import { createDiskRoom } from './diskRoom'
import { createHostCare } from './hostCare'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-care-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const LIMITS = { lowBytes: 500, fullBytes: 100 }
let free: number
let nowMs: number
const room = () => createDiskRoom(folder, LIMITS, async () => free, () => nowMs)

test('the disk is low before it is full, each told once, and asked about every few seconds only', async () => {
  const told: unknown[] = []
  nowMs = 0
  free = 1_000
  const care = createHostCare({ dataDir: folder, limits: LIMITS, log: (line) => told.push(line), note: async (kind, isBad) => void told.push([kind, isBad]), disk: room(), nowMs: () => nowMs, elapsedMs: () => nowMs })
  for (const [bytes, minutes] of [[1_000, 0], [400, 1], [300, 2], [50, 3], [900, 4]] as const) {
    free = bytes
    nowMs = minutes * 60_000
    await care.look()
  }
  expect(told).toEqual([['disk', false], 'disk low', ['disk', true], 'disk full', 'disk ok', ['disk', false]])
  free = 50
  expect(await care.hasRoom()).toBe(true)
  nowMs += 3_000
  expect([await care.hasRoom(), await care.health()]).toEqual([false, { disk: 'full', data: 'unchecked', own: 'unchecked', clock: 'ok' }])
})

test('on a full disk writes are refused in one sentence, reads and signing in go on, and healthz says so', async () => {
  const made = testFolder()
  const lines: string[] = []
  // No disk has this much room.
  const host = await openHost({ ...made.settings, disk: { lowBytes: 2 ** 60, fullBytes: 2 ** 60 } }, (line) => lines.push(line))
  try {
    const entered = await host.app.inject({ method: 'POST', url: '/demo/enter', payload: { personId: 'wang-nainai' } })
    const call = async (payload: object) => (await host.app.inject({ method: 'POST', url: '/api', headers: { cookie: String(entered.headers['set-cookie']).split(';')[0] ?? '' }, payload })).json()
    const told = await call({ action: 'wish.tell', requestId: 'request-1', input: { title: '想听戏', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: 'qinghe' } })
    expect(told).toEqual({ ok: false, reason: 'DISK_FULL', message: expect.stringMatching(/^系统存东西的地方快满了，这次没有记下/), ref: expect.any(String) })
    expect(await call({ action: 'wish.mine' })).toMatchObject({ ok: true })
    expect((await host.app.inject({ url: '/healthz' })).json()).toMatchObject({ ok: true, disk: 'full', data: 'unchecked', own: 'unchecked' })
    expect(lines).toContain('disk full')
  } finally {
    await host.close()
    made.remove()
  }
})

test('the administrator finds among the troubles that the disk is full, also a day later, and no more once there is room', async () => {
  const made = testFolder()
  const waiting = async (disk: { lowBytes: number; fullBytes: number }) => {
    const host = await openHost({ ...made.settings, disk }, () => undefined)
    try {
      const entered = await host.app.inject({ method: 'POST', url: '/demo/enter', payload: { personId: 'wu-guanliyuan' } })
      const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
      for (let n = 0; n < 3; n += 1) await runJobs({ store: host.store, clock: { now: () => new Date(Date.now() + n * 24 * 3600_000).toISOString() } })
      const reply = await host.app.inject({ method: 'POST', url: '/api', headers: { cookie }, payload: { action: 'upkeep.troubles', input: {} } })
      return (reply.json() as { data: { lines: { job: string }[] } }).data.lines.map(({ job }) => job)
    } finally {
      await host.close()
    }
  }
  try {
    expect(await waiting({ lowBytes: 2 ** 60, fullBytes: 2 ** 60 })).toEqual(['disk'])
    expect(await waiting({ lowBytes: 1, fullBytes: 1 })).toEqual([])
  } finally {
    made.remove()
  }
})

test('a disk too full even to note it stops nothing, and it is noted once there is room for that', async () => {
  const told: string[] = []
  let takes = false
  free = 50
  nowMs = 0
  const note = async (kind: string) => (takes ? void told.push(kind) : Promise.reject(new StoreError('FULL', 'no room on the disk')))
  const care = createHostCare({ dataDir: folder, limits: LIMITS, log: (line) => told.push(line), note, disk: room(), nowMs: () => nowMs, elapsedMs: () => nowMs })
  for (takes of [false, true, true]) await care.look()
  expect(told).toEqual(['disk full', 'disk'])
})

test('when SQLite itself finds no room the store says FULL, keeps what it had and reads on', async () => {
  const file = join(folder, PRODUCT_FILE)
  const connection = openConnection(file)
  connection.exec('CREATE TABLE a (b BLOB); PRAGMA max_page_count = 4')
  expect(() => connection.run('INSERT INTO a VALUES (zeroblob(100000))', [])).toThrow(expect.objectContaining({ fault: 'FULL' }))
  expect(connection.first('SELECT count(*) FROM a', [])).toBe(0)
  connection.close()
})

test('sessions begin and are found on a disk that takes nothing more', () => {
  const host = openHostDatabase(join(folder, 'host.sqlite'))
  const sessions = createSessions(host.connection)
  const before = sessions.begin('first')
  host.connection.exec(`PRAGMA max_page_count = ${String(host.connection.first('PRAGMA page_count', []))}`)
  const logBytes = () => statSync(join(folder, 'host.sqlite-wal')).size
  const stretched = logBytes()
  const tokens = Array.from({ length: 400 }, (_, n) => sessions.begin(`login-${n}`))
  expect([before, ...tokens].every((token) => sessions.find(token))).toBe(true)
  expect(logBytes()).toBe(stretched)
  host.close()
})

describe('damage', () => {
  /** Pages are counted from one. */
  function writeOver(file: string, page: number): void {
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(4096, 7), 0, 4096, 4096 * (page - 1))
    closeSync(handle)
  }

  /** What the log still holds would hide the harm. */
  function settled(name: string, harm: (file: string) => void): void {
    const connection = openConnection(join(folder, name))
    connection.first('PRAGMA wal_checkpoint(TRUNCATE)', [])
    connection.close()
    harm(join(folder, name))
  }
  const opened = (told: unknown[] = [], lines: string[] = []) => createHostCare({
    dataDir: folder, limits: LIMITS, log: (line) => lines.push(line), note: async (kind, isBad) => void told.push([kind, isBad]), disk: room(),
  })
  async function checked(name: string, harm: (file: string) => void) {
    await openSqlite({ file: join(folder, PRODUCT_FILE) }).close()
    openHostDatabase(join(folder, HOST_FILE)).close()
    settled(name, harm)
    const told: unknown[] = []
    const lines: string[] = []
    const care = opened(told, lines)
    await care.checkFiles()
    const { data, own } = await care.health()
    return { data, own, told, lines }
  }
  const HALF = 'CREATE INDEX half ON places (id)'
  /** Rows written while the file says that the index wants none. */
  function loseRows(file: string): void {
    const steps = [
      `${HALF}; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '${HALF} WHERE 0' WHERE name = 'half'`,
      `INSERT INTO places (id, rev, body) VALUES ('a', 1, '{}'), ('b', 1, '{}'); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '${HALF}' WHERE name = 'half'`,
    ]
    for (const sql of steps) {
      const connection = openConnection(file)
      connection.exec(sql)
      connection.close()
    }
  }

  test('whole files are found whole', async () => {
    expect(await checked(PRODUCT_FILE, () => undefined)).toMatchObject({ data: 'ok', own: 'ok', told: [['damage', false], ['ownDamage', false]] })
  })

  test('bytes of a page written over are found and told, in either file', async () => {
    expect(await checked(PRODUCT_FILE, (file) => writeOver(file, 6))).toMatchObject({ data: 'damaged', own: 'ok', told: [['damage', true], ['ownDamage', false]] })
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    expect(await checked(HOST_FILE, (file) => writeOver(file, 2))).toMatchObject({ data: 'ok', own: 'damaged', told: [['damage', false], ['ownDamage', true]] })
  })

  test('an index that lost rows is found, of which SQLite\'s quick look says nothing', async () => {
    let quick: unknown
    const { data, lines } = await checked(PRODUCT_FILE, (file) => {
      loseRows(file)
      const connection = openConnection(file)
      quick = connection.first('PRAGMA quick_check', [])
      connection.close()
    })
    expect([quick, data]).toEqual(['ok', 'damaged'])
    expect(lines.join()).toContain('half has 0 of 2')
  })

  test('damage stays known over a restart, and is over once a look finds the file whole', async () => {
    await checked(PRODUCT_FILE, loseRows)
    const lines: string[] = []
    const again = opened([], lines)
    expect((await again.health()).data).toBe('damaged')
    await again.close()
    settled(PRODUCT_FILE, (file) => {
      const connection = openConnection(file)
      connection.exec('REINDEX')
      connection.close()
    })
    const mended = opened([], lines)
    expect((await mended.health()).data).toBe('damaged')
    while ((await mended.health()).data === 'damaged') await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await mended.health()).data).toBe('ok')
    await mended.close()
    const after = opened()
    expect((await after.health()).data).toBe('unchecked')
  })

  test('somebody who meets a damaged page is answered, and health says so at once', async () => {
    const made = testFolder()
    const file = join(made.settings.dataDir, PRODUCT_FILE)
    await (await openHost(made.settings, () => undefined)).close()
    const connection = openConnection(file)
    connection.first('PRAGMA wal_checkpoint(TRUNCATE)', [])
    const page = connection.first(`SELECT rootpage FROM sqlite_schema WHERE name = 'wishes'`, []) as number
    connection.close()
    writeOver(file, page)
    const lines: string[] = []
    const host = await openHost(made.settings, (line) => lines.push(line))
    try {
      const entered = await host.app.inject({ method: 'POST', url: '/demo/enter', payload: { personId: 'wang-nainai' } })
      const asked = { method: 'POST' as const, url: '/api', headers: { cookie: String(entered.headers['set-cookie']).split(';')[0] ?? '' }, payload: { action: 'wish.mine' } }
      expect((await host.app.inject(asked)).json()).toMatchObject({ ok: false, reason: 'FAULT' })
      expect((await host.app.inject({ url: '/healthz' })).json()).toMatchObject({ data: 'damaged' })
      expect(lines).toContain('data damaged met at work')
    } finally {
      await host.close()
      made.remove()
    }
  })
})
