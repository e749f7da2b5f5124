/** A backup is one SQLite file, and the folder of photos and voices beside it (backedFiles.ts). The file is: a copy of the county's data, beside it the host's sessions and facts in tables of their
 *  own, and a manifest that says how many rows of each there are. Whoever reads it holds the whole county, so only its
 *  owner may. A file is a backup only if SQLite finds nothing wrong with it and every count is as the manifest says. */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { FILE_VERSION } from '../../cloudfunctions/store/sqliteSchema'
import { openConnection, type Connection } from '../../cloudfunctions/store/sqliteConnection'
import { StartError } from '../startError'
import type { FilesMark } from './backedFiles'

export type Counts = Record<string, number>

export interface Manifest {
  madeAt: string
  counts: Counts
  /** Absent in backups made before there were files. */
  files?: FilesMark
}

/** What belongs to the host and not to the county. */
export const OWN_TABLES = ['backup_sessions', 'backup_facts', 'backup_manifest'] as const

/** Opens a file that must stay one file: without the log that SQLite else keeps beside it, and that outlives `close`
 *  for as long as the driver's statements are not collected. */
export function openAlone(path: string): Connection {
  const connection = openConnection(path)
  connection.exec('PRAGMA journal_mode = DELETE')
  return connection
}

/** The one value a statement gives. */
export function only(connection: Connection, sql: string): unknown {
  return connection.first(sql, [])
}

/** Rows per table. Called while others write, it is no snapshot. */
export function countRows(connection: Connection): Counts {
  const tables = connection.all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'backup_manifest' ORDER BY name`, []) as string[]
  return Object.fromEntries(tables.map((name) => [name, only(connection, `SELECT count(*) FROM "${name}"`) as number]))
}

export function writeManifest(connection: Connection, manifest: Manifest): void {
  connection.exec('CREATE TABLE backup_manifest (body TEXT NOT NULL)')
  connection.run('INSERT INTO backup_manifest (body) VALUES (?)', [JSON.stringify(manifest)])
}

/** @param isDamaged what to say where it is not whole. @throws StartError when this is no backup, or one that has been damaged or comes
 *  from a newer version. */
export function verifyBackup(connection: Connection, isDamaged: () => StartError = damaged): Manifest {
  const known = only(connection, `SELECT count(*) FROM sqlite_schema WHERE name IN ('backup_sessions', 'backup_facts', 'backup_manifest')`)
  if (known !== OWN_TABLES.length) throw new StartError('这个文件不是点亮的备份。', 'This file is no backup of 点亮.')
  if ((only(connection, 'PRAGMA user_version') as number) > FILE_VERSION) {
    throw new StartError('这份备份是更新的版本做的，请先升级程序。', 'This backup is from a newer version: upgrade first.')
  }
  const found = connection.all('PRAGMA integrity_check', [])
  const manifest = JSON.parse(String(only(connection, 'SELECT body FROM backup_manifest'))) as Manifest
  const differs = JSON.stringify(countRows(connection)) !== JSON.stringify(manifest.counts)
  if (found.length !== 1 || found[0] !== 'ok' || differs) throw isDamaged()
  return manifest
}

export const damaged = (): StartError => new StartError('这份备份坏了，请换另一份。', 'This backup is damaged; take another one.')

/** A copy is as good as what it was made of. */
export const sourceDamaged = (): StartError => new StartError(
  '正在用的数据有损坏，照着做的备份不能用，没有留下。请停下点亮，把整个数据文件夹另存一份，检查磁盘，再用以前的好备份恢复。',
  'The data in use are damaged, so no backup was kept: stop the host, copy the data folder away, look at the disk, restore an earlier backup.')

/** Runs something that reads a backup, or what one is made of: what SQLite cannot read is a damaged file, said in one sentence. */
export function orDamaged<T>(read: () => T, isDamaged: () => StartError = damaged): T {
  try {
    return read()
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? '')
    throw /^SQLITE_(NOTADB|CORRUPT|ERROR)/.test(code) || error instanceof SyntaxError ? isDamaged() : error
  }
}

/** On the disk, and its name too, before anybody is told that it is there. */
export function toDisk(file: string): void {
  sync(file, 'r+')
  // Windows cannot open a folder; there the file system keeps names in order by itself.
  if (process.platform !== 'win32') sync(dirname(file), 'r')
}

function sync(path: string, flags: string): void {
  const opened = openSync(path, flags)
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
