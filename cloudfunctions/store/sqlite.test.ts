import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os, { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { INDEXES, type CollectionName } from '../../domain/collections'
import { formRound, newRound } from '../../domain/report/round'
import { describeStore } from './contractKit/describeStore'
import { aLogin, aTally, aWish, expectFault, have, put } from './contractKit/factories'
import { encodeCursor, type Question } from './cursor'
import { planCount, planQuery } from './plan'
import type { Query } from './port'
import { openSqlite } from './sqlite'
import { forgetFilled } from './sqliteColumns'
import { openConnection } from './sqliteConnection'
import { countSql, querySql, type Sql } from './sqliteSql'

describeStore('sqlite', async () => {
  const store = openSqlite({ file: ':memory:' })
  return { store, close: () => store.close() }
})

describe('a SQLite file', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dianliang-test-'))
    file = join(folder, 'county.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Looks at the file from outside. */
  function withDatabase<T>(look: (database: Database.Database) => T): T {
    const database = new Database(file)
    try {
      return look(database)
    } finally {
      database.close()
    }
  }

  async function withOther<T>(look: (database: Database.Database) => Promise<T>): Promise<T> {
    const database = new Database(file)
    return look(database).finally(() => database.close())
  }

  test('keeps everything when it is opened again', async () => {
    const first = openSqlite({ file })
    await put(first, 'wishes', aWish('w1'))
    await first.close()
    const second = openSqlite({ file })
    expect(await second.get('wishes', 'w1')).toEqual({ ...aWish('w1'), rev: 1 })
    expect(await second.count('wishes', { station: 'S1' })).toBe(1)
    await second.close()
  })

  test('takes on the indexes that are declared and drops those no longer declared', async () => {
    await openSqlite({ file }).close()
    const indexes = () => withDatabase((database) => database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`).all())
    const declared = indexes()
    expect(declared).toHaveLength(Object.values(INDEXES).flat().length)
    withDatabase((database) => {
      database.exec(`CREATE INDEX wishes_by_gone ON wishes (json_extract(body, '$.gone'), id); DROP INDEX wishes_by_writerId_toldAt`)
    })
    await openSqlite({ file }).close()
    expect(new Set(indexes().map((row) => (row as { name: string }).name))).toEqual(
      new Set(declared.map((row) => (row as { name: string }).name)),
    )
  })

  test('is refused untouched when a newer version has written it', async () => {
    await openSqlite({ file }).close()
    withDatabase((database) => database.exec('PRAGMA user_version = 99; DROP INDEX wishes_by_writerId_toldAt'))
    expect(() => openSqlite({ file })).toThrow('请先升级程序')
    expect(withDatabase((database) => database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'wishes_by_writerId_toldAt'`).all())).toEqual([])
  })

  test('is refused untouched when a newer version has begun to bring its documents up', async () => {
    const store = openSqlite({ file })
    await put(store, 'rounds', { ...newRound(formRound('goods', 7)) })
    await store.close()
    withDatabase((database) => database.exec('DROP INDEX wishes_by_writerId_toldAt'))
    expect(() => openSqlite({ file })).toThrow('数据文件是更新的版本写的（goods 的版式本程序不认识）：请先升级程序。')
    expect(withDatabase((database) => database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'wishes_by_writerId_toldAt'`).all())).toEqual([])
  })

  test('a mark of a collection nobody knows any more is let be', async () => {
    const store = openSqlite({ file })
    await put(store, 'rounds', { ...newRound(formRound('ofLater', 2)) })
    await store.close()
    await openSqlite({ file }).close()
  })

  test('of an older version, broken off while its columns were filled, goes on there and tells how far it is', async () => {
    const store = openSqlite({ file })
    await store.transact(async (tx) => {
      for (let n = 0; n < 30; n += 1) await tx.create('wishes', aWish(`w${n}`))
    })
    await store.close()
    withDatabase((database) => {
      database.exec(`UPDATE wishes SET f_station = 'not yet'; UPDATE filled_columns SET row = 12 WHERE collection = 'wishes'; DROP INDEX wishes_by_writerId_toldAt`)
    })
    const told: string[] = []
    const again = openSqlite({ file, tell: (line) => told.push(line) })
    expect(await again.count('wishes', { station: 'S1' })).toBe(18)
    expect(told).toEqual(['数据文件正在升级：索引 1/1 wishes_by_writerId_toldAt · making an index'])
    await again.close()
  })

  test('whose bodies a restore wrote is indexed anew when it is opened', async () => {
    const store = openSqlite({ file })
    await put(store, 'wishes', aWish('w1'))
    await store.close()
    const connection = openConnection(file)
    connection.run(`UPDATE wishes SET body = json_set(body, '$.station', 'S2')`, [])
    forgetFilled(connection, 'wishes')
    connection.close()
    const again = openSqlite({ file })
    expect([await again.count('wishes', { station: 'S1' }), await again.count('wishes', { station: 'S2' })]).toEqual([0, 1])
    await again.close()
  })

  test('a change of what is not indexed writes the document and no index', async () => {
    const store = openSqlite({ file })
    await put(store, 'wishes', aWish('w1'))
    const pages = async (work: () => Promise<void>) => {
      withDatabase((database) => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
      await work()
      return statSync(`${file}-wal`).size / (4096 + 24)
    }
    const set = (fields: object) => () => store.transact(async (tx) => tx.replace('wishes', { ...(await have(store, 'wishes', 'w1')), ...fields }))
    const plain = await pages(set({ title: '想听一出戏' }))
    const moved = await pages(set({ state: 'withdrawn' }))
    expect(Math.floor(plain)).toBe(1)
    expect(moved).toBeGreaterThan(plain + 1)
    await store.close()
  })

  test('takes many at once in few commits, each alone: one that fails takes nothing of the others along', async () => {
    const store = openSqlite({ file })
    await put(store, 'hourTallies', aTally('p1'))
    const add = (n: number) => store.transact(async (tx) => {
      const tally = await tx.get('hourTallies', 'p1')
      if (!tally) throw new Error('it was there')
      await tx.replace('hourTallies', { ...tally, creditMinutes: tally.creditMinutes + 1 })
      if (n % 3 === 0) throw new Error('not this one')
    })
    const done = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => add(n)))
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(10)
    expect((await have(store, 'hourTallies', 'p1')).creditMinutes).toBe(aTally('p1').creditMinutes + 20)
    await store.close()
  })

  test('answers nobody before what was written is on the disk', async () => {
    const store = openSqlite({ file })
    const seen = withOther(async (other) => {
      const ids: (string | undefined)[] = []
      await Promise.all(['a', 'b', 'c'].map((id) => put(store, 'logins', aLogin(id)).then(() => ids.push((other.prepare('SELECT id FROM logins WHERE id = ?').get(id) as { id: string } | undefined)?.id))))
      return ids
    })
    expect(await seen).toEqual(['a', 'b', 'c'])
    await store.close()
  })

  test('is told from what is no SQLite file', () => {
    file = join(process.cwd(), 'package.json')
    expect(() => openSqlite({ file })).toThrow(/not a database/)
  })

  test('serves every declared query and count from its own index: no scan, no sorting', async () => {
    await openSqlite({ file }).close()
    const wrong: string[] = []
    withDatabase((database) => {
      for (const { name, sql, values } of everyQuestion()) {
        const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
        const steps = rows.map((row) => row.detail).join(' | ')
        if (!steps.includes(name) || /SCAN|TEMP B-TREE/.test(steps)) wrong.push(`${sql}: ${steps}`)
      }
    })
    expect(wrong).toEqual([])
  })

  test('begins a page at its cursor, however deep, and does not read what the pages before have shown', async () => {
    await openSqlite({ file }).close()
    const deep = everyQuestion().filter(({ deep: isDeep }) => isDeep)
    expect(deep.length).toBeGreaterThan(100)
    withDatabase((database) => {
      const slow = deep.filter(({ sql, values }) => {
        const [plan] = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
        return !/(,id\)[<>]\(\?,\?\)|[( ]id[<>]\?)/.test(plan?.detail ?? '')
      })
      expect(slow.map(({ sql }) => sql)).toEqual([])
    })
  })

  test('makes a writer of another process a conflict, and leaves what it has written', async () => {
    const store = openSqlite({ file })
    await put(store, 'logins', aLogin('a'))
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    await expectFault(put(store, 'logins', aLogin('b')), 'CONFLICT')
    expect(await store.get('logins', 'a')).not.toBeNull()
    other.exec('ROLLBACK')
    other.close()
    await put(store, 'logins', aLogin('b'))
    await store.close()
  })

  test('of a test answers at once that a transaction inside a transaction would wait for itself', async () => {
    const store = openSqlite({ file: ':memory:' })
    const nested = store.transact(() => store.transact(async () => 1))
    await expect(nested).rejects.toThrow('would wait for itself')
    let later: Promise<unknown> = Promise.resolve()
    await store.transact(async () => {
      // Begun from inside but after the end: an event that outlives its transaction.
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => put(store, 'logins', aLogin('a')))
    })
    await later
    await store.close()
  })

  test('goes on for others when one transaction never ends', async () => {
    let ring = (): void => undefined
    const store = openSqlite({ file, alarm: (expire) => ((ring = expire), () => undefined) })
    const stuck = store.transact(async (tx) => {
      await tx.create('logins', aLogin('a'))
      setImmediate(() => ring())
      await new Promise(() => undefined)
    })
    const waiting = put(store, 'hourTallies', aTally('p1'))
    await expectFault(stuck, 'TX_ENDED')
    await waiting
    expect(await store.get('logins', 'a')).toBeNull()
    expect(await store.get('hourTallies', 'p1')).not.toBeNull()
    await store.close()
  })

  test('lets what has begun finish when it is closed, and refuses the rest', async () => {
    const store = openSqlite({ file })
    const begun = put(store, 'logins', aLogin('a'))
    await store.close()
    await store.close()
    await begun
    await expectFault(store.get('logins', 'a'), 'UNAVAILABLE')
    await expectFault(put(store, 'logins', aLogin('b')), 'UNAVAILABLE')
    expect(withDatabase((database) => database.prepare('SELECT id FROM logins').all())).toEqual([{ id: 'a' }])
  })
})

test('a temporary store leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dianliang-test-'))
  // A folder of its own: other tests may be using the real one at this moment.
  const temporary = jest.spyOn(os, 'tmpdir').mockReturnValue(folder)
  const store = openSqlite({ file: ':memory:' })
  expect(readdirSync(folder)).toHaveLength(1)
  await store.close()
  expect(readdirSync(folder)).toEqual([])
  temporary.mockRestore()
  rmSync(folder, { recursive: true })
})

/** Every declared index asked in every way: each direction, with and without range and cursor, and counted. */
function everyQuestion(): (Sql & { name: string; deep: boolean })[] {
  return Object.entries(INDEXES).flatMap(([key, indexes]) =>
    indexes.flatMap(({ equal, sort, also = [] }) => {
      const collection = key as CollectionName
      const counting = Object.fromEntries(equal.map((field) => [field, 'x']))
      const wheres = [counting, ...(also.length > 0 ? [Object.fromEntries([...equal, ...also].map((field) => [field, 'x']))] : [])]
      const questions = wheres.flatMap((where) => (['asc', 'desc'] as const).flatMap((direction) =>
        waysOf(planQuery(collection, { where, orderBy: { field: sort, direction }, limit: 20 })).map((way) => ({
          ...querySql(planQuery(collection, { where, orderBy: { field: sort, direction }, limit: 20, ...way })),
          deep: way.after !== undefined,
          name: `USING INDEX ${[collection, 'by', ...equal, sort].join('_')} (`,
        })),
      ))
      return [...questions, { ...countSql(planCount(collection, counting)), name: `INDEX ${collection}_by_${equal.join('_')}`, deep: false }]
    }),
  )
}

function waysOf(question: Question): Partial<Query>[] {
  const after = encodeCursor({ value: 'm', id: 'm' }, question)
  const [from, before] = ['a', 'z']
  return [{}, { from }, { before }, { from, before }, { after }, { from, after }, { before, after }, { from, before, after }]
}
