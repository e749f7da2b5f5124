/** A session says which login a browser speaks for. The browser holds a random 256-bit token, the file only its hash,
 *  so whoever reads the file can enter nowhere. It ends 30 days after it was last used, by the machine's own time:
 *  moving the demo clock signs nobody out. */
import { isNoRoom } from '../cloudfunctions/kernel/answer'
import type { Connection } from '../cloudfunctions/store/sqliteConnection'
import { hashOf, isSecret, newSecret } from './secret'

export const SESSION_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

export interface Session {
  login: string
  /** Its end was moved on just now: the cookie must be told. */
  renewed: boolean
}

export interface Sessions {
  /** Begins a session and gives its token, which is not to be had again. */
  begin(login: string): string
  find(token: string | undefined): Session | null
  end(token: string | undefined): void
  /** Ends every session of a login, wherever it is open. */
  endAllOf(login: string): void
  /** Forgets those that are over. */
  sweep(): void
}

export function createSessions(connection: Connection, nowMs: () => number = Date.now): Sessions {
  const endMs = () => nowMs() + SESSION_DAYS * DAY_MS
  /** On a full disk it stays as long as it was; nobody is turned away for it. */
  const renew = (hash: string): boolean => {
    try {
      return connection.run('UPDATE sessions SET ends_at = ? WHERE hash = ?', [endMs(), hash]) === 1
    } catch (error) {
      if (isNoRoom(error)) return false
      throw error
    }
  }
  return {
    begin(login) {
      const token = newSecret()
      connection.run('INSERT INTO sessions (hash, login, ends_at) VALUES (?, ?, ?)', [hashOf(token), login, endMs()])
      return token
    },
    find(token) {
      if (!token || !isSecret(token)) return null
      const hash = hashOf(token)
      const row = connection.first('SELECT json_array(login, ends_at) FROM sessions WHERE hash = ? AND ends_at > ?', [hash, nowMs()])
      if (typeof row !== 'string') return null
      const [login, endsAt] = JSON.parse(row) as [string, number]
      // Once a day is enough: a write on every call would cost more than the call.
      const renewed = endMs() - endsAt > DAY_MS && renew(hash)
      return { login, renewed }
    },
    end(token) {
      if (token) connection.run('DELETE FROM sessions WHERE hash = ?', [hashOf(token)])
    },
    endAllOf(login) {
      connection.run('DELETE FROM sessions WHERE login = ?', [login])
    },
    sweep() {
      connection.run('DELETE FROM sessions WHERE ends_at <= ?', [nowMs()])
    },
  }
}
