/** A code lets one person in once, within fifteen minutes. It is given out by whoever has a shell on the machine, for the
 *  first person of a county and for one who lost her phone. Twelve letters and digits that are not misread: 59 bits. */
import { randomInt } from 'node:crypto'
import type { Connection } from '../../cloudfunctions/store/sqliteConnection'
import { hashOf } from '../secret'

export const CODE_MINUTES = 15
/** Without 0 O 1 I L U. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
const FORM = new RegExp(`^[${LETTERS}]{${LENGTH}}$`)

export interface SignInCodes {
  /** A code in groups of four. */
  give(login: string): string
  /** Whoever asked again forgot the first one. */
  forgetAllOf(login: string): void
  /** The login it is for, once; null when it is no code, used or too old. */
  redeem(code: string): string | null
  sweep(): void
}

export function createSignInCodes(connection: Connection, nowMs: () => number = Date.now): SignInCodes {
  return {
    give(login) {
      const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
      connection.run('INSERT INTO sign_in_codes (hash, login, ends_at) VALUES (?, ?, ?)', [hashOf(code), login, nowMs() + CODE_MINUTES * 60_000])
      return code.replace(/(.{4})(?=.)/g, '$1-')
    },
    forgetAllOf(login) {
      connection.run('DELETE FROM sign_in_codes WHERE login = ?', [login])
    },
    redeem(typed) {
      const code = typed.toUpperCase().replace(/[\s-]/g, '')
      if (!FORM.test(code)) return null
      const [login] = connection.all('DELETE FROM sign_in_codes WHERE hash = ? AND ends_at > ? RETURNING login', [hashOf(code), nowMs()])
      return typeof login === 'string' ? login : null
    },
    sweep() {
      connection.run('DELETE FROM sign_in_codes WHERE ends_at <= ?', [nowMs()])
    },
  }
}
