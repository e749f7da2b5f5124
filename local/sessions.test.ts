import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHostDatabase, type HostDatabase } from './hostDatabase'
import { createSessions } from './sessions'

const DAY_MS = 24 * 60 * 60 * 1000

let folder: string
let database: HostDatabase
let nowMs: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-sessions-'))
  database = openHostDatabase(join(folder, 'host.sqlite'))
  nowMs = Date.parse('2026-06-01T00:00:00.000Z')
})

afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const sessions = () => createSessions(database.connection, () => nowMs)

test('the token opens it, anything else does not', () => {
  const token = sessions().begin('demo:a')
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(sessions().find(token)).toEqual({ login: 'demo:a', renewed: false })
  for (const wrong of [undefined, '', 'x', `${token}a`, `A${token.slice(1)}x`, token.slice(1), "' OR 1=1 --"]) {
    expect(sessions().find(wrong)).toBeNull()
  }
})

test('the file holds only the hash', () => {
  const token = sessions().begin('demo:a')
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('')
  expect(bytes).toContain('demo:a')
  expect(bytes).not.toContain(token)
})

test('it ends 30 days after it was last used', () => {
  const token = sessions().begin('demo:a')
  nowMs += 29 * DAY_MS
  expect(sessions().find(token)).toEqual({ login: 'demo:a', renewed: true })
  expect(sessions().find(token)).toEqual({ login: 'demo:a', renewed: false })
  nowMs += 29 * DAY_MS
  expect(sessions().find(token)).not.toBeNull()
  nowMs += 30 * DAY_MS
  expect(sessions().find(token)).toBeNull()
})

test('ended and swept sessions are gone', () => {
  const [kept, ended] = [sessions().begin('demo:a'), sessions().begin('demo:b')]
  sessions().end(ended)
  sessions().sweep()
  expect(sessions().find(ended)).toBeNull()
  expect(sessions().find(kept)).not.toBeNull()
  nowMs += 31 * DAY_MS
  sessions().sweep()
  expect(database.connection.first('SELECT count(*) FROM sessions', [])).toBe(0)
})
