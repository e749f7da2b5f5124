/** The photos and voices beside a backup: the folder `{backup}.files`, and in it a list of every file's name and sha256.
 *  The database's own manifest carries the list's sha256, so that one backup's files never pass for another's. A backup
 *  made before there were files has none, and restores as ever. The database is copied first and a file never changes
 *  once written, so every file the copy names is there, but for what was swept in between. */
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../startError'
import { isOldHalf } from '../folderFiles'
import { damaged, toDisk } from './backupFile'

export const FILES_FOLDER = 'files'
const LIST = 'manifest.json'
const FORMAT = 1

interface List {
  format: typeof FORMAT
  /** Name below the folder → sha256. */
  files: Record<string, string>
}

export const filesBeside = (backup: string): string => `${backup}.files`

/** What a backup's manifest says of its files. */
export interface FilesMark {
  count: number
  /** Of them, photos and voices; missing in older backups. */
  media?: number
  /** Of the list, which has every file's own. */
  sha256: string
}

const EXPORTS = 'privacy/export/'
/** What is on its way in, half written, or made for taking away within the day, is in no backup. */
const isKept = (name: string): boolean => !name.startsWith('incoming/') && !name.startsWith(EXPORTS) && !isOldHalf(name)

/** Copies what is kept. */
export function backUpFiles(dataDir: string, backup: string): FilesMark {
  const from = join(dataDir, FILES_FOLDER)
  const folder = filesBeside(backup)
  const part = `${folder}.${process.pid}.part`
  try {
    mkdirSync(part, { mode: 0o700 })
    const files: List['files'] = {}
    for (const name of namesIn(from).filter(isKept)) {
      // Swept while we were at it: nobody may see it any more.
      if (!copyOne(join(from, name), join(part, name))) continue
      files[name] = hashOf(join(part, name))
    }
    writeFileSync(join(part, LIST), JSON.stringify({ format: FORMAT, files } satisfies List), { mode: 0o600 })
    toDisk(join(part, LIST))
    renameSync(part, folder)
    const names = Object.keys(files)
    return { count: names.length, media: names.filter((name) => name.startsWith('media/')).length, sha256: hashOf(join(folder, LIST)) }
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw error
  }
}

/** A checked copy of the backup's files at `to`; none when the backup has none. @throws StartError when one is gone or changed. */
export function unpackFiles(backup: string, to: string, mark: FilesMark | undefined): boolean {
  rmSync(to, { recursive: true, force: true })
  if (!mark) return false
  const folder = filesBeside(backup)
  if (!existsSync(folder)) throw new StartError(`备份旁边少了 ${folder}，照片和录音在里面，请放回来再恢复。`, `${folder}, with the photos and voices, is missing beside the backup.`)
  const files = listIn(folder, mark)
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const [name, hash] of Object.entries(files)) {
    // A backup made before this was so has some; their rows are dropped.
    if (name.startsWith(EXPORTS)) continue
    if (!SAFE.test(name) || !copyOne(join(folder, name), join(to, name)) || hashOf(join(to, name)) !== hash) throw damaged()
  }
  return true
}

/** Names of ours only: no way up, no hidden file. */
const SAFE = /^[\w-]+(\/[\w-][\w.-]*)+$/

function listIn(folder: string, { count, sha256 }: FilesMark): List['files'] {
  const file = join(folder, LIST)
  if (!existsSync(file) || hashOf(file) !== sha256) throw damaged()
  const { format, files } = JSON.parse(readFileSync(file, 'utf8')) as List
  if (format !== FORMAT || Object.keys(files).length !== count) throw damaged()
  return files
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return found.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/')).filter((name) => SAFE.test(name)).sort()
}

function copyOne(from: string, to: string): boolean {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  try {
    copyFileSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  chmodSync(to, 0o600)
  toDisk(to)
  return true
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
