/** Backup and restore on real files: beside a host that is writing, and back again. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { newMaking } from '../../domain/privacy/making'
import { HOST_FILE, PRODUCT_FILE, RESTORING_FILE } from '../dataFolder'
import { openHost, type Host } from '../host'
import { openHostDatabase } from '../hostDatabase'
import { createSessions } from '../sessions'
import { StartError } from '../startError'
import { testFolder, type TestFolder } from '../testSettings'
import { unpackFiles } from './backedFiles'
import { makeBackup } from './makeBackup'
import { restoreBackup } from './restoreBackup'

const ENDLESS_WRITER = `
  const db = new (require('libsql'))(process.argv[1], { timeout: 5000 })
  const row = db.prepare("INSERT INTO contacts (id, rev, body) VALUES (?, 1, '{}')")
  for (let n = 0; ; n += 1) { row.run(String(n)); if (n === 500) console.log('writing') }`

let folder: TestFolder
let host: Host | null
let file: string

beforeEach(async () => {
  folder = testFolder()
  folder.settings.mode = 'production'
  file = join(folder.path, 'backup.sqlite')
  host = await openHost(folder.settings, () => undefined)
})

afterEach(async () => {
  await host?.close()
  folder.remove()
})

async function stop(): Promise<void> {
  await host?.close()
  host = null
}

const contact = (n: number) => ({ _id: `person:p${n}`, phone: String(n), address: '青禾村一组' })
const write = (n: number) => host?.store.transact((tx) => tx.create('contacts', contact(n)))
const refused = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as Error).message
  }
  throw new Error('it was not refused')
}

async function contactsNow(dataDir: string): Promise<string[]> {
  const store = openSqlite({ file: join(dataDir, PRODUCT_FILE) })
  const found = await store.getMany('contacts', Array.from({ length: 99 }, (_each, n) => `person:p${n}`))
  await store.close()
  return found.map(({ phone }) => phone)
}

test('a backup of damaged data is refused in words that say it is the data, and leaves no file', async () => {
  await stop()
  const half = 'CREATE INDEX half ON contacts (id)'
  for (const sql of [
    `${half}; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '${half} WHERE 0' WHERE name = 'half'`,
    `INSERT INTO contacts (id, rev, body) VALUES ('a', 1, '{}'); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '${half}' WHERE name = 'half'`,
  ]) {
    const connection = openConnection(join(folder.settings.dataDir, PRODUCT_FILE))
    connection.exec(sql)
    connection.close()
  }
  expect(refused(() => makeBackup(folder.settings.dataDir, file))).toMatch(/^正在用的数据有损坏.*再用以前的好备份恢复/)
  expect(existsSync(file)).toBe(false)
})

test('a copy beside a running host, put back after more was written; who was signed in then signs in again', async () => {
  const { dataDir } = folder.settings
  await write(1)
  const own = openHostDatabase(join(dataDir, HOST_FILE))
  const token = createSessions(own.connection).begin('web:li')
  own.close()
  expect(makeBackup(dataDir, file).counts).toMatchObject({ contacts: 1, backup_sessions: 1, people: 0 })
  if (process.platform !== 'win32') expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  const bytes = readFileSync(file)
  await write(2)
  await stop()

  const { aside } = restoreBackup(folder.settings, file)
  expect(await contactsNow(dataDir)).toEqual(['1'])
  expect(aside.map((name) => name.replace(/\d{8}T\d{6}Z/, 'T')).sort()).toEqual([`before-restore-T-${PRODUCT_FILE}`, `before-restore-T-${HOST_FILE}`].sort())
  expect(readFileSync(file).equals(bytes)).toBe(true)
  host = await openHost(folder.settings, () => undefined)
  const again = openHostDatabase(join(dataDir, HOST_FILE))
  expect(createSessions(again.connection).find(token)).toBeNull()
  again.close()
  await stop()

  // The old file, with the log beside it, is whole: what was written after the backup can still be had.
  const old = join(folder.path, 'old')
  mkdirSync(old)
  const product = aside.find((each) => each.endsWith(PRODUCT_FILE)) ?? ''
  for (const name of readdirSync(dataDir).filter((each) => each.startsWith(product))) {
    copyFileSync(join(dataDir, name), join(old, name.replace(product, PRODUCT_FILE)))
  }
  expect(await contactsNow(old)).toEqual(['1', '2'])
})

test('while another process writes all the time the copy is whole: every row up to some moment, none after it', async () => {
  const { dataDir } = folder.settings
  const writer = spawn(process.execPath, ['-e', ENDLESS_WRITER, join(dataDir, PRODUCT_FILE)], { cwd: __dirname, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await new Promise((resolve) => writer.stdout.once('data', resolve))
    const { contacts = 0 } = makeBackup(dataDir, file).counts
    const copy = openConnection(file)
    expect(copy.first('SELECT max(CAST(id AS INTEGER)) + 1 FROM contacts', [])).toBe(contacts)
    copy.close()
    const source = openConnection(join(dataDir, PRODUCT_FILE))
    expect(source.first('SELECT count(*) FROM contacts', [])).toBeGreaterThan(contacts)
    source.close()
  } finally {
    writer.kill('SIGKILL')
    await new Promise((resolve) => writer.on('close', resolve))
  }
})

test('a backup overwrites nothing and leaves nothing half done', async () => {
  writeFileSync(file, 'precious')
  expect(refused(() => makeBackup(folder.settings.dataDir, file))).toMatch(/从不覆盖/)
  expect(readFileSync(file, 'utf8')).toBe('precious')
  expect(refused(() => makeBackup(folder.settings.dataDir, join(folder.path, 'nowhere', 'a.sqlite')))).toMatch(/ENOENT/)
  expect(refused(() => makeBackup(join(folder.path, 'empty'), join(folder.path, 'b.sqlite')))).toMatch(/还没有数据/)
  expect(readdirSync(folder.path).sort()).toEqual(['backup.sqlite', 'data', 'h5'])
})

test('a restore is refused while the host runs', async () => {
  makeBackup(folder.settings.dataDir, file)
  await write(1)
  expect(refused(() => restoreBackup(folder.settings, file))).toMatch(/正被另一个点亮用着/)
  expect(await host?.store.get('contacts', 'person:p1')).not.toBeNull()
})

describe('what is no good backup changes nothing', () => {
  const spoil: [string, RegExp, () => void][] = [
    ['a missing file', /没有找到/, () => { file = join(folder.path, 'nowhere') }],
    ['a file of something else', /坏了/, () => writeFileSync(file, 'no database at all '.repeat(500))],
    ['a database that is no backup', /不是点亮的备份/, () => copyFileSync(join(folder.settings.dataDir, PRODUCT_FILE), file)],
    ['a file cut off', /坏了/, () => truncateSync(file, statSync(file).size - 8192)],
    ['a row gone', /坏了/, () => edit('DELETE FROM contacts')],
    ['a newer version', /更新的版本/, () => edit('PRAGMA user_version = 999')],
    ['invented people', /demo 模式/, () => edit(`UPDATE backup_facts SET value = 'demo' WHERE name = 'mode'`)],
  ]

  function edit(sql: string): void {
    const copy = openConnection(file)
    copy.exec(sql)
    copy.close()
  }

  test.each(spoil)('%s', async (_what, words, ruin) => {
    for (let n = 0; n < 60; n += 1) await write(n)
    makeBackup(folder.settings.dataDir, file)
    await stop()
    ruin()
    const before = readdirSync(folder.settings.dataDir).sort()
    expect(refused(() => restoreBackup(folder.settings, file))).toMatch(words)
    expect(readdirSync(folder.settings.dataDir).sort()).toEqual(before)
    expect(await contactsNow(folder.settings.dataDir)).toHaveLength(60)
  })
})

test('a restore that was cut off keeps hosts and backups out until it is run again', async () => {
  const { dataDir } = folder.settings
  await write(1)
  makeBackup(dataDir, file)
  await stop()
  // As it stands after the old files have been moved and before the new ones are in place.
  writeFileSync(join(dataDir, RESTORING_FILE), '')
  await expect(openHost(folder.settings, () => undefined)).rejects.toThrow(/恢复没有做完/)
  expect(refused(() => makeBackup(dataDir, join(folder.path, 'more.sqlite')))).toMatch(/恢复没有做完/)
  restoreBackup(folder.settings, file)
  expect(existsSync(join(dataDir, RESTORING_FILE))).toBe(false)
  host = await openHost(folder.settings, () => undefined)
  expect(await host.store.get('contacts', 'person:p1')).toMatchObject({ phone: '1' })
})

describe('photos and voices', () => {
  const kept = () => join(folder.settings.dataDir, 'files/media')
  const put = (name: string, words: string) => {
    mkdirSync(kept(), { recursive: true })
    writeFileSync(join(kept(), name), words)
  }

  test('go with the backup and come back; what is on its way in does not', async () => {
    const { dataDir } = folder.settings
    put('a.jpg', 'granny at the tap')
    mkdirSync(join(dataDir, 'files/incoming'), { recursive: true })
    writeFileSync(join(dataDir, 'files/incoming/b'), 'half')
    mkdirSync(join(dataDir, 'files/privacy/export'), { recursive: true })
    writeFileSync(join(dataDir, 'files/privacy/export/x-1.html'), 'all about granny')
    put('a.jpg.0b0e4a3c-1111-4222-8333-444455556666', 'half, as earlier versions left it')
    mkdirSync(join(dataDir, 'files/other'), { recursive: true })
    writeFileSync(join(dataDir, 'files/other/notes.txt'), 'no photo')
    expect(makeBackup(dataDir, file).files).toMatchObject({ count: 2, media: 1 })
    put('a.jpg', 'changed since')
    put('c.jpg', 'new since')
    await stop()
    const { aside } = restoreBackup(folder.settings, file)
    expect(readdirSync(join(dataDir, 'files')).sort()).toEqual(['media', 'other'])
    expect(readdirSync(kept())).toEqual(['a.jpg'])
    expect(readFileSync(join(kept(), 'a.jpg'), 'utf8')).toBe('granny at the tap')
    expect(readFileSync(join(dataDir, aside.find((name) => name.endsWith('-files')) ?? '', 'media/c.jpg'), 'utf8')).toBe('new since')
  })

  test('of what was made for taking away neither file nor row comes back: she asks again', async () => {
    const book = { _id: 'book:p1', ownerId: 'p1', state: 'kept' as const, at: '2026-06-05T01:00:00.000Z', book: { ...newMaking('set', '2026-06-05T01:00:00.000Z'), pieces: [1] } }
    await host?.store.transact(async (tx) => {
      await tx.create('contacts', contact(1))
      await tx.create('exportFiles', book)
      await tx.create('exportFiles', { ...book, _id: 'book:p2', ownerId: 'p2', state: 'making' })
    })
    makeBackup(folder.settings.dataDir, file)
    await stop()
    restoreBackup(folder.settings, file)
    host = await openHost(folder.settings, () => undefined)
    expect([await host.store.get('exportFiles', 'book:p1'), await host.store.get('exportFiles', 'book:p2')]).toEqual([null, null])
    expect(await host.store.get('contacts', 'person:p1')).not.toBeNull()
  })

  test('a backup of before, which has such files, brings none of them back', () => {
    const hash = (words: string) => createHash('sha256').update(words).digest('hex')
    const list = JSON.stringify({ format: 1, files: { 'media/a.jpg': hash('granny'), 'privacy/export/x-1.html': hash('all about granny') } })
    for (const [name, words] of [['media/a.jpg', 'granny'], ['privacy/export/x-1.html', 'all about granny'], ['manifest.json', list]] as const) {
      mkdirSync(join(`${file}.files`, name, '..'), { recursive: true })
      writeFileSync(join(`${file}.files`, name), words)
    }
    const to = join(folder.path, 'unpacked')
    expect(unpackFiles(file, to, { count: 2, sha256: hash(list) })).toBe(true)
    expect(readdirSync(to)).toEqual(['media'])
  })

  test.each<[string, RegExp, () => void]>([
    ['a changed photo', /坏了/, () => writeFileSync(`${file}.files/media/a.jpg`, 'another')],
    ['a photo gone', /坏了/, () => unlinkSync(`${file}.files/media/a.jpg`)],
    ['another list', /坏了/, () => writeFileSync(`${file}.files/manifest.json`, '{"format":1,"files":{}}')],
    ['the folder gone', /旁边少了/, () => renameSync(`${file}.files`, `${file}.elsewhere`)],
  ])('%s: nothing is restored', async (_name, words, ruin) => {
    put('a.jpg', 'granny at the tap')
    makeBackup(folder.settings.dataDir, file)
    await stop()
    ruin()
    const before = readdirSync(folder.settings.dataDir).sort()
    expect(refused(() => restoreBackup(folder.settings, file))).toMatch(words)
    expect(readdirSync(folder.settings.dataDir).sort()).toEqual(before)
    expect(readFileSync(join(kept(), 'a.jpg'), 'utf8')).toBe('granny at the tap')
  })
})
