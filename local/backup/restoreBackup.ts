/** `npm run restore -- FILE`: puts a checked backup in place of the data. The host must be stopped; the old files stay
 *  beside the new ones under another name. Cut off at any moment it can be run again, and until then no host starts on
 *  what lies half in place. */
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Connection } from '../../cloudfunctions/store/sqliteConnection'
import { HOST_FILE, lockDataFolder, makeDataFolder, PRODUCT_FILE, removeFile, RESTORING_FILE } from '../dataFolder'
import { prepareHostFile } from '../hostDatabase'
import type { Settings } from '../settings'
import { StartError } from '../startError'
import { FILES_FOLDER, unpackFiles } from './backedFiles'
import { keepRevoked } from './keepRevoked'
import { only, openAlone, OWN_TABLES, orDamaged, toDisk, verifyBackup, type Manifest } from './backupFile'

const INCOMING = 'incoming.sqlite'
const INCOMING_HOST = 'incoming-host.sqlite'
const INCOMING_FILES = 'incoming-files'

export interface Restored extends Manifest {
  /** The names the old files have now. */
  aside: string[]
  /** What lost a right again that was taken away after the backup (keepRevoked.ts); null when nobody can know. */
  revoked: number | null
}

/** @throws StartError, and then nothing has been changed. */
export function restoreBackup({ dataDir, mode }: Pick<Settings, 'dataDir' | 'mode'>, source: string): Restored {
  const file = resolve(source)
  if (!existsSync(file)) throw new StartError(`没有找到备份文件 ${file}。`, `There is no file ${file}.`)
  makeDataFolder(dataDir)
  const unlock = lockDataFolder(dataDir)
  try {
    clear(dataDir)
    // Looked at as a copy: opening a database may write to it, and a backup stays as it is.
    copyFileSync(file, join(dataDir, INCOMING))
    const manifest = orDamaged(() => unpack(dataDir, mode))
    const revoked = carryRevoked(dataDir)
    unpackFiles(file, join(dataDir, INCOMING_FILES), manifest.files)
    toDisk(join(dataDir, INCOMING_HOST))
    toDisk(join(dataDir, INCOMING))
    return { ...manifest, revoked, aside: putInPlace(dataDir) }
  } finally {
    clear(dataDir)
    unlock()
  }
}

function clear(dataDir: string): void {
  for (const name of [INCOMING, INCOMING_HOST]) removeFile(dataDir, name)
  rmSync(join(dataDir, INCOMING_FILES), { recursive: true, force: true })
}

function unpack(dataDir: string, mode: Settings['mode']): Manifest {
  const connection = openAlone(join(dataDir, INCOMING))
  try {
    const manifest = verifyBackup(connection)
    const made = only(connection, `SELECT value FROM backup_facts WHERE name = 'mode'`)
    if (made !== mode) {
      throw new StartError(`这份备份是 ${made} 模式的，现在是 ${mode} 模式，请检查 DIANLIANG_MODE。`, `This backup was made in ${made} mode, this is ${mode}.`)
    }
    takeHostOut(dataDir)
    for (const table of OWN_TABLES) connection.exec(`DROP TABLE ${table}`)
    dropExports(connection)
    return manifest
  } finally {
    connection.close()
  }
}

/** Their files are in no backup: a book that says it is ready would open nothing, and one half made would lack its first half. */
function dropExports(connection: Connection): void {
  const has = connection.first(`SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'exportFiles'`, [])
  if (has === 1) connection.exec('DELETE FROM "exportFiles"')
}

function carryRevoked(dataDir: string): number | null {
  const connection = openAlone(join(dataDir, INCOMING))
  try {
    return keepRevoked(connection, join(dataDir, PRODUCT_FILE))
  } finally {
    connection.close()
  }
}

/** Who was signed in then is not: a phone lost since would be in again. */
function takeHostOut(dataDir: string): void {
  const host = openAlone(join(dataDir, INCOMING_HOST))
  try {
    prepareHostFile(host)
    host.run('ATTACH ? AS backup', [join(dataDir, INCOMING)])
    host.exec(`
      INSERT INTO facts (name, value) SELECT name, value FROM backup.backup_facts;
      DETACH backup`)
  } finally {
    host.close()
  }
}

function putInPlace(dataDir: string): string[] {
  const into = (from: string, to: string) => renameSync(join(dataDir, from), join(dataDir, to))
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  // From here until the last line a host finds this name and does not start.
  into(INCOMING, RESTORING_FILE)
  const old = readdirSync(dataDir).filter((name) => [PRODUCT_FILE, HOST_FILE].some((each) => name === each || name.startsWith(`${each}-`)))
  const aside = old.map((name) => `before-restore-${stamp}-${name}`)
  old.forEach((name, at) => into(name, aside[at] as string))
  if (existsSync(join(dataDir, INCOMING_FILES))) {
    if (existsSync(join(dataDir, FILES_FOLDER))) {
      aside.push(`before-restore-${stamp}-${FILES_FOLDER}`)
      into(FILES_FOLDER, aside.at(-1) as string)
    }
    into(INCOMING_FILES, FILES_FOLDER)
  }
  into(INCOMING_HOST, HOST_FILE)
  into(RESTORING_FILE, PRODUCT_FILE)
  toDisk(join(dataDir, PRODUCT_FILE))
  return aside.filter((name) => name.endsWith('.sqlite') || name.endsWith(`-${FILES_FOLDER}`))
}
