/** A browser that wants in: it shows a token (as a QR code) and a number (to type), and waits until somebody who is
 *  known already says yes on her own phone. The token lives two minutes, is approved once, and only the browser that
 *  holds the cookie's secret can collect what was approved, once. The number is kept as it is: it opens nothing, it
 *  only names the browser to somebody who is signed in. */
import { randomInt } from 'node:crypto'
import type { Connection } from '../../cloudfunctions/store/sqliteConnection'
import { hashOf, isSecret, newSecret } from '../secret'

export const PENDING_SECONDS = 120
const NUMBER_FORM = /^\d{8}$/

export interface Begun {
  token: string
  number: string
  /** For the cookie. */
  browser: string
}

export interface Pending {
  number: string
  device: string
  address: string
  begunAt: string
}

export type Collected = { state: 'waiting' | 'over' } | { state: 'approved'; login: string }

export interface PendingSignIns {
  /** A browser has one at most: `before` is the secret of its last. */
  begin(from: { device: string; address: string; before?: string | undefined }): Begun
  /** By token or number; null when it is over, approved already or never was. */
  look(key: string): Pending | null
  /** False when it was too late or somebody was first. */
  approve(key: string, login: string): boolean
  collect(browser: string | undefined): Collected
  sweep(): void
}

const LIVE = 'login IS NULL AND ends_at > ?'

export function createPendingSignIns(connection: Connection, nowMs: () => number = Date.now): PendingSignIns {
  const forget = (browser: string) => connection.run('DELETE FROM sign_ins WHERE browser_hash = ?', [hashOf(browser)])
  return {
    begin({ device, address, before }) {
      if (before) forget(before)
      const now = nowMs()
      const [token, browser] = [newSecret(), newSecret()]
      for (;;) {
        const number = String(randomInt(1e8)).padStart(8, '0')
        const values = [hashOf(token), hashOf(browser), number, device, address, now, now + PENDING_SECONDS * 1000]
        const insert = 'INSERT OR IGNORE INTO sign_ins (token_hash, browser_hash, number, device, address, begun_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)'
        // Ignored when somebody else has this number just now: another one, then.
        if (connection.run(insert, values) === 1) return { token, number, browser }
      }
    },
    look(key) {
      const named = nameOf(key)
      const row = named && connection.first(`SELECT json_array(number, device, address, begun_at) FROM sign_ins WHERE ${named.column} = ? AND ${LIVE}`, [named.value, nowMs()])
      if (typeof row !== 'string') return null
      const [number, device, address, begunMs] = JSON.parse(row) as [string, string, string, number]
      return { number, device, address, begunAt: new Date(begunMs).toISOString() }
    },
    approve(key, login) {
      const named = nameOf(key)
      return named !== null && connection.run(`UPDATE sign_ins SET login = ? WHERE ${named.column} = ? AND ${LIVE}`, [login, named.value, nowMs()]) === 1
    },
    collect(browser) {
      if (!browser || !isSecret(browser)) return { state: 'over' }
      const [login] = connection.all('DELETE FROM sign_ins WHERE browser_hash = ? AND login IS NOT NULL AND ends_at > ? RETURNING login', [hashOf(browser), nowMs()])
      if (typeof login === 'string') return { state: 'approved', login }
      const waits = connection.first('SELECT count(*) FROM sign_ins WHERE browser_hash = ? AND ends_at > ?', [hashOf(browser), nowMs()])
      return { state: waits ? 'waiting' : 'over' }
    },
    sweep() {
      connection.run('DELETE FROM sign_ins WHERE ends_at <= ?', [nowMs()])
    },
  }
}

function nameOf(key: string): { column: string; value: string } | null {
  if (isSecret(key)) return { column: 'token_hash', value: hashOf(key) }
  return NUMBER_FORM.test(key) ? { column: 'number', value: key } : null
}
