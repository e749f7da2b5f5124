/** `npm run backup -- FILE`: a checked copy of everything, made while the host runs and without stopping its writers. It
 *  never writes over a file, and a file under the name asked for is whole or empty. */
import { chmodSync, closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isNoRoom } from '../../cloudfunctions/kernel/answer'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'
import { HOST_FILE, PRODUCT_FILE, RESTORING_FILE, whyNot } from '../dataFolder'
import { StartError } from '../startError'
import { backUpFiles, filesBeside, type FilesMark } from './backedFiles'
import { countRows, openAlone, orDamaged, sourceDamaged, toDisk, verifyBackup, writeManifest, type Counts, type Manifest } from './backupFile'

/** The copy is of one instant; between two looks at a busy county more rows may come than those looks can vouch for. */
const TRIES = 5
const OWNER_ONLY = 0o600

/** @throws StartError */
export function makeBackup(dataDir: string, target: string): Manifest {
  const file = resolve(target)
  for (const name of [PRODUCT_FILE, HOST_FILE]) {
    if (!existsSync(join(dataDir, name))) throw new StartError(`数据文件夹 ${dataDir} 里还没有数据。`, `There are no data in ${dataDir} yet.`)
  }
  if (existsSync(join(dataDir, RESTORING_FILE))) {
    throw new StartError('上一次恢复没有做完，请先再运行一次恢复。', 'A restore was cut off; run it again first.')
  }
  if (existsSync(filesBeside(file))) throw taken(filesBeside(file))
  reserve(file)
  const part = `${file}.${process.pid}.part`
  try {
    whyNot(dataDir, () => copyProduct(join(dataDir, PRODUCT_FILE), part, file))
    const files = backUpFiles(dataDir, file)
    const manifest = orDamaged(() => addHost(part, join(dataDir, HOST_FILE), files), sourceDamaged)
    toDisk(part)
    renameSync(part, file)
    toDisk(file)
    return manifest
  } catch (error) {
    for (const each of [part, `${part}-wal`, `${part}-shm`, `${part}-journal`, file, filesBeside(file)]) rmSync(each, { force: true, recursive: true })
    throw isNoRoom(error) ? targetIsFull(file) : error
  }
}

/** Runs something that writes the target only: a disk found full is the one the backup goes to. @throws StartError */
function orFull<T>(file: string, copy: () => T): T {
  try {
    return copy()
  } catch (error) {
    throw isNoRoom(error) ? targetIsFull(file) : error
  }
}

const targetIsFull = (file: string) => new StartError(`放备份的磁盘满了，${file} 写不下，请腾出地方或换个地方。`, `No room for ${file}: make room, or back up elsewhere.`)

/** Takes the name, so that two backups at once cannot both have it. */
function reserve(file: string): void {
  try {
    closeSync(openSync(file, 'wx', OWNER_ONLY))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw taken(file)
    if (isNoRoom(error)) throw targetIsFull(file)
    throw new StartError(`备份文件 ${file} 写不了（${code}）。`, `Cannot write ${file} (${code}).`)
  }
}

const taken = (file: string) => new StartError(`已经有 ${file} 了，备份从不覆盖，请换个名字。`, `${file} exists; a backup overwrites nothing.`)

function copyProduct(source: string, part: string, file: string): void {
  const connection = openConnection(source)
  try {
    for (let tried = 1; ; tried += 1) {
      const before = countRows(connection)
      orFull(file, () => connection.run('VACUUM INTO ?', [part]))
      chmodSync(part, OWNER_ONLY)
      if (isBetween(before, orFull(file, () => countOf(part)), countRows(connection))) return
      rmSync(part, { force: true })
      if (tried === TRIES) throw new StartError('备份和正在用的数据对不上，请再试一次。', 'The copy does not match the data in use; try again.')
    }
  } finally {
    connection.close()
  }
}

function countOf(file: string): Counts {
  const connection = openAlone(file)
  try {
    return countRows(connection)
  } finally {
    connection.close()
  }
}

/** Nothing is ever taken out of a collection, so what was copied lies between two looks. */
function isBetween(before: Counts, copied: Counts, after: Counts): boolean {
  return Object.keys(after).every((table) => (before[table] ?? 0) <= (copied[table] ?? -1) && (copied[table] ?? -1) <= (after[table] ?? 0))
}

function addHost(part: string, hostFile: string, files: FilesMark): Manifest {
  const connection = openAlone(part)
  try {
    connection.run('ATTACH ? AS host', [hostFile])
    connection.exec(`
      BEGIN;
      CREATE TABLE backup_sessions AS SELECT hash, login, ends_at FROM host.sessions;
      CREATE TABLE backup_facts AS SELECT name, value FROM host.facts;
      COMMIT;
      DETACH host`)
    writeManifest(connection, { madeAt: new Date().toISOString(), counts: countRows(connection), files })
    return verifyBackup(connection, sourceDamaged)
  } finally {
    connection.close()
  }
}
