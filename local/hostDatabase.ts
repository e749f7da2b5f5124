/** The host's own small file, apart from the product's store: browser sessions, ways to begin one, and a few facts about this data
 *  folder (which mode made it, how far the demo clock was moved, when the
 *  timer last ran). Nothing in it is the county's data. */
import { isNoRoom } from '../cloudfunctions/kernel/answer'
import { openConnection, type Connection } from '../cloudfunctions/store/sqliteConnection'

export type Fact = 'mode' | 'demoCounty' | 'demoClockMinutes' | 'clock'

export interface HostDatabase {
  connection: Connection
  fact(name: Fact): string | undefined
  setFact(name: Fact, value: string): void
  close(): void
}

export const HOST_FILE_VERSION = 2

/** @throws Error when the file is newer than this program. */
export function openHostDatabase(file: string, onDamage?: () => void): HostDatabase {
  const connection = openConnection(file, { onDamage })
  try {
    prepareHostFile(connection)
    keepRoom(connection)
    connection.opened()
  } catch (error) {
    connection.close()
    throw error
  }
  return {
    connection,
    fact: (name) => connection.first('SELECT value FROM facts WHERE name = ?', [name]) as string | undefined,
    setFact: (name, value) => {
      connection.run('INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', [name, value])
    },
    close: () => connection.close(),
  }
}

/** Pages of 4 KB: thousands of sessions. */
const RESERVE_PAGES = 256
/** The log is emptied into the file long before it outgrows what it was stretched to here. */
const LOG_PAGES = 64

/** Sessions begin on a full disk too: the file and its log are stretched once, and what they hold of free pages is
 *  theirs. */
function keepRoom(connection: Connection): void {
  connection.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`)
  try {
    connection.exec(`BEGIN; CREATE TABLE reserve (bytes BLOB); INSERT INTO reserve VALUES (zeroblob(${RESERVE_PAGES * 4096})); DROP TABLE reserve; COMMIT`)
    // The one free stretch is the file's own from here; the log begins again at its head.
    connection.first('PRAGMA wal_checkpoint(RESTART)', [])
  } catch (error) {
    // Full already: what an earlier start kept is still there.
    if (connection.first('SELECT 1', []) !== 1 || !isNoRoom(error)) throw error
    connection.rollback()
  }
}

/** Brings the file to this version's form. @throws Error when it is newer. */
export function prepareHostFile(connection: Connection): void {
  const version = connection.first('PRAGMA user_version', []) as number
  if (version > HOST_FILE_VERSION) throw new Error('数据文件是更新的版本写的：请先升级程序。')
  if (version === HOST_FILE_VERSION) return
  connection.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS sessions (hash TEXT PRIMARY KEY NOT NULL, login TEXT NOT NULL, ends_at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS sessions_by_end ON sessions (ends_at);
    CREATE TABLE IF NOT EXISTS sign_ins (
      token_hash TEXT PRIMARY KEY NOT NULL, browser_hash TEXT NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE, device TEXT NOT NULL,
      address TEXT NOT NULL, begun_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, login TEXT) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS sign_in_codes (hash TEXT PRIMARY KEY NOT NULL, login TEXT NOT NULL, ends_at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
    PRAGMA user_version = ${HOST_FILE_VERSION};
    COMMIT`)
}
