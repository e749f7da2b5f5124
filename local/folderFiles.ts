/** Files in the data folder, each written whole or not at all. A file's id is its path below the folder. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Files } from '../cloudfunctions/kernel/files'

/** Names of ours only: no way up, no hidden file. */
const PATH = /^[\w-]+(\/[\w-][\w.-]*)+$/

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
    const half = `${place}.${randomUUID()}`
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
        await whole(path, (half) => pipeline(content, atMost(maxBytes), createWriteStream(half, { mode: 0o600, flush: true } as never)))
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

function atMost(maxBytes: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > maxBytes) done(new TooMuch())
      else done(null, chunk)
    },
  })
}
