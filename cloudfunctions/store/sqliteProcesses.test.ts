/** One SQLite file and several real processes: two that write at once, and one that is killed while it writes. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { aTally, have, put } from './contractKit/factories'
import { openSqlite } from './sqlite'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-test-'))
  file = join(folder, 'county.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Opens the file, new or not, and adds minutes one by one, saying each sum once it is committed. */
const ADD = `
  const [file, minutes] = process.argv.slice(1)
  const { withRetry } = require('./cloudfunctions/kernel/retry.ts')
  const { openSqlite } = require('./cloudfunctions/store/sqlite.ts')
  const store = openSqlite({ file })
  const addMinute = () => store.transact(async (tx) => {
    const tally = await tx.get('hourTallies', 'p1')
    const creditMinutes = (tally ? tally.creditMinutes : 0) + 1
    await (tally ? tx.replace('hourTallies', { ...tally, creditMinutes }) : tx.create('hourTallies', { _id: 'p1', creditMinutes }))
    return creditMinutes
  })
  const main = async () => {
    for (let i = 0; i < Number(minutes); i += 1) {
      process.stdout.write(String(await withRetry(addMinute, { tries: 30 })) + '\\n')
    }
    await store.close()
  }
  main().catch((error) => { process.stderr.write(String(error.stack)); process.exitCode = 1 })
`

interface Adding {
  child: ChildProcess
  /** Every sum it said before it ended. */
  ended: Promise<{ code: number | null; sums: number[]; complaint: string }>
}

function adding(minutes: number, heard: (sum: number, child: ChildProcess) => void = () => undefined): Adding {
  const root = join(__dirname, '../..')
  const child = spawn(process.execPath, ['-r', 'esbuild-register', '-e', ADD, file, String(minutes)], { cwd: root })
  let said = ''
  let complaint = ''
  child.stderr.on('data', (chunk) => (complaint += String(chunk)))
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
    heard(sumsIn(said).at(-1) ?? 0, child)
  })
  const ended = new Promise<Awaited<Adding['ended']>>((resolve) =>
    child.on('close', (code) => resolve({ code, sums: sumsIn(said), complaint })),
  )
  return { child, ended }
}

/** Whole lines only: the last one may have been cut off. */
const sumsIn = (said: string): number[] => said.split('\n').slice(0, -1).map(Number)

test('two processes make one file and lose no increment of each other', async () => {
  const [one, other] = await Promise.all([adding(60).ended, adding(60).ended])
  expect([one.complaint, other.complaint]).toEqual(['', ''])
  const sums = [...one.sums, ...other.sums].sort((a, b) => a - b)
  expect(sums).toEqual(Array.from({ length: 120 }, (_, i) => i + 1))
  const store = openSqlite({ file })
  expect((await have(store, 'hourTallies', 'p1')).creditMinutes).toBe(120)
  await store.close()
})

test('a process killed in the middle of writing loses nothing it had said was done', async () => {
  const { sums, code, complaint } = await adding(1_000_000, (sum, child) => sum >= 40 && child.kill('SIGKILL')).ended
  expect({ code, complaint }).toEqual({ code: null, complaint: '' })
  const said = sums.at(-1) ?? 0
  expect(said).toBeGreaterThanOrEqual(40)
  const store = openSqlite({ file })
  const kept = (await have(store, 'hourTallies', 'p1')).creditMinutes
  expect(kept).toBeGreaterThanOrEqual(said)
  await put(store, 'hourTallies', aTally('p2'))
  await store.close()
  const database = new Database(file)
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  database.close()
})
