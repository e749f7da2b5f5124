import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { INDEXES } from '../../domain/collections'
import { aWish } from './contractKit/factories'
import { openSqlite } from './sqlite'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-test-'))
  file = join(folder, 'county.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Changes the file from outside. */
function withDatabase(change: (database: Database.Database) => void): void {
  const database = new Database(file)
  change(database)
  database.close()
}

test('a file of a whole county that is brought up tells how far it is, and broken off goes on where it was', async () => {
  await openSqlite({ file }).close()
  withDatabase((database) => {
    const body = JSON.stringify({ ...aWish('w'), rev: 1 })
    database.prepare(`INSERT INTO wishes (id, rev, body) SELECT 'w' || value, 1, json_set(?, '$._id', 'w' || value) FROM generate_series(1, 12000)`).run(body)
    database.exec(`DELETE FROM filled_columns WHERE collection = 'wishes'`)
    for (const { name } of database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`).all() as { name: string }[]) database.exec(`DROP INDEX "${name}"`)
  })
  /** Opens it, and ends when it has told so many lines: as when somebody pulls the plug. */
  const openUntil = (lines: number): string[] => {
    const told: string[] = []
    expect(() => openSqlite({ file, tell: (line) => { if (told.push(line) === lines) throw new Error('cut') } })).toThrow('cut')
    return told
  }
  expect(openUntil(1)).toEqual(['数据文件正在升级：wishes 5000/12000 · bringing the file up'])
  const all = Object.values(INDEXES).flat().length
  const [filled, again, ...indexes] = openUntil(4)
  expect([filled, again]).toEqual(['数据文件正在升级：wishes 10000/12000 · bringing the file up', '数据文件正在升级：wishes 12000/12000 · bringing the file up'])
  expect(indexes.map((line) => line.split(' ')[1])).toEqual([`1/${all}`, `2/${all}`])
  const told: string[] = []
  const store = openSqlite({ file, tell: (line) => told.push(line) })
  expect(told[0]).toContain(`索引 1/${all - 1} `)
  expect(await store.count('wishes', { station: 'S1', state: 'submitted' })).toBe(12000)
  await store.close()
})
