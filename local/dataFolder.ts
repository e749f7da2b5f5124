/** The folder that holds everything the host keeps: the county's data, the host's own file, and a lock that lets one
 *  host at a time use it. Losing power at any moment leaves it usable. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../cloudfunctions/store/port'
import { openConnection } from '../cloudfunctions/store/sqliteConnection'
import { StartError } from './startError'

export const PRODUCT_FILE = 'dianliang.sqlite'
export const HOST_FILE = 'host.sqlite'
/** There only while a restore is putting files in their places. */
export const RESTORING_FILE = 'restoring.sqlite'
const LOCK_FILE = 'lock.sqlite'

/** Makes the folder, or proves that it can be written to. @throws StartError */
export function makeDataFolder(folder: string): void {
  const probe = join(folder, '.writable')
  try {
    // Names, phones and addresses: for nobody else on the machine.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe, { force: true })
  } catch (error) {
    throw folderError(error as NodeJS.ErrnoException, folder)
  }
}

/** Keeps other hosts out of the folder until the function it returns is called, or the process ends however it may.
 *  @throws StartError when another host has it. */
export function lockDataFolder(folder: string): () => void {
  const lock = whyNot(folder, () => openConnection(join(folder, LOCK_FILE)))
  try {
    lock.opened()
    // A transaction that stays open: the system gives it up by itself when the process dies, as a pid file would not be.
    lock.exec('BEGIN IMMEDIATE')
  } catch (error) {
    lock.close()
    throw storeFileError(error, folder)
  }
  return () => {
    lock.rollback()
    lock.close()
  }
}

/** Removes a file of the folder with what SQLite keeps beside it. */
export function removeFile(folder: string, name: string): void {
  const beside = readdirSync(folder).filter((each) => each === name || each.startsWith(`${name}-`))
  try {
    for (const each of beside) rmSync(join(folder, each), { force: true, maxRetries: 2 })
  } catch (error) {
    throw folderError(error as NodeJS.ErrnoException, folder)
  }
}

/** Runs something that opens files of the folder. @throws StartError for what its owner can do something about. */
export function whyNot<T>(folder: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw storeFileError(error, folder)
  }
}

function folderError(error: NodeJS.ErrnoException, folder: string): Error {
  switch (error.code) {
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartError(`数据文件夹 ${folder} 的位置上是一个文件，请改 DATA_DIR。`, `${folder} is a file, not a folder; change DATA_DIR.`)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartError(`数据文件夹 ${folder} 写不进去，请换一个可写的 DATA_DIR。`, `Cannot write to ${folder}; change DATA_DIR.`)
    case 'ENOSPC':
    case 'EDQUOT':
      return diskIsFull(folder)
    default:
      return new StartError(`数据文件夹 ${folder} 用不了（${error.code}）。`, `Cannot use the folder ${folder} (${error.code}).`)
  }
}

const diskIsFull = (folder: string): StartError =>
  new StartError(`磁盘满了，数据文件夹 ${folder} 写不进去，请先腾出地方。`, `The disk is full: cannot write to ${folder}; make room first.`)

function storeFileError(error: unknown, folder: string): Error {
  const code = String((error as { code?: unknown }).code ?? '')
  if (error instanceof StoreError && error.fault === 'CONFLICT') {
    return new StartError(`数据文件夹 ${folder} 正被另一个点亮用着，请先关掉它，或改 DATA_DIR。`, `Another 点亮 is using ${folder}.`)
  }
  if (error instanceof StoreError && error.fault === 'FULL') return diskIsFull(folder)
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    return new StartError(`数据文件夹 ${folder} 里的数据文件坏了，请用备份恢复。`, `A database in ${folder} is damaged; restore a backup.`)
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_IOERR')) {
    return new StartError(`数据文件夹 ${folder} 里的数据文件打不开或写不进去，请检查权限。`, `Cannot open or write a database in ${folder}.`)
  }
  // The store says it in a sentence already when a file comes from a newer version.
  if (error instanceof Error && error.message.startsWith('数据文件')) return new StartError(error.message, `A database in ${folder} is from a newer version: upgrade.`)
  return error as Error
}
