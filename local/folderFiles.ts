/** Files in the data folder, each written whole or not at all. A file's id is its path below the folder. What is being
 *  written lies in one place, so that what a lost process left there is found and cleared at the next start. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Files } from '../cloudfunctions/kernel/files'

/** Names of ours only: no way up, no hidden file. */
const PATH = /^[\w-]+(\/[\w-][\w.-]*)+$/

/** Where files lie while they are written. No path of ours begins so. */
const HALF = '.half'
/** As earlier versions called what was half written: beside its place. */
const OLD_HALF = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isOldHalf = (path: string): boolean => OLD_HALF.test(path)

/** Clears what was half written when a process was lost. Only for who holds the folder's lock: nobody else writes then. */
export async function clearHalves(folder: string): Promise<void> {
  await rm(join(folder, HALF), { recursive: true, force: true })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const { parentPath, name } of entries.filter((each) => each.isFile() && isOldHalf(each.name))) await rm(join(parentPath, name), { force: true })
}

export interface FolderFiles extends Files {
  /** Keeps what comes, as it comes. False, with nothing kept, when it is more than `maxBytes`. */
  receive(path: string, content: Readable, maxBytes: number): Promise<boolean>
}

export function folderFiles(folder: string, linkTo: (fileId: string) => string): FolderFiles {
  const placeOf = (id: string): string => {
    if (!PATH.test(id)) throw new Error('not a path of ours')
    return join(folder, id)
  }
  /** Under another name first: half a file is never found under its own. */
  const whole = async (path: string, write: (half: string) => Promise<unknown>): Promise<void> => {
    const place = placeOf(path)
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await mkdir(join(folder, HALF), { recursive: true, mode: 0o700 })
    const half = join(folder, HALF, randomUUID())
    try {
      await write(half)
      await rename(half, place)
    } catch (error) {
      await rm(half, { force: true })
      throw error
    }
  }
  return {
    async put(path, content) {
      await whole(path, (half) => writeFile(half, content, { mode: 0o600, flush: true } as never))
      return path
    },
    async receive(path, content, maxBytes) {
      try {
        await whole(path, (half) => pipeline(atMost(content, maxBytes), createWriteStream(half, { mode: 0o600, flush: true } as never)))
        return true
      } catch (error) {
        if (error instanceof TooMuch) return false
        throw error
      }
    },
    idOf: async (path) => path,
    sizeOf: (fileId) => stat(placeOf(fileId)).then(({ size }) => size, () => null),
    read: (fileId) => readFile(placeOf(fileId)).catch(() => null),
    async remove(fileIds) {
      for (const fileId of fileIds) await rm(placeOf(fileId), { force: true })
    },
    linkTo: async (fileId) => linkTo(fileId),
  }
}

class TooMuch extends Error {}

/** Who sends too much is answered, so its stream is left open for the rest to be thrown away (http/unreadBody.ts). */
async function* atMost(content: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxBytes) throw new TooMuch()
    yield chunk
  }
}
