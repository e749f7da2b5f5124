/** Files in the data folder, each written whole or not at all. A file's id is its path below the folder. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from '../cloudfunctions/kernel/files'

/** Names of ours only: no way up, no hidden file. */
const PATH = /^[\w-]+(\/[\w-][\w.-]*)+$/

export function folderFiles(folder: string): Files {
  const placeOf = (id: string): string => {
    if (!PATH.test(id)) throw new Error('not a path of ours')
    return join(folder, id)
  }
  return {
    async put(path, content) {
      const place = placeOf(path)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const half = `${place}.${randomUUID()}`
      await writeFile(half, content, { mode: 0o600, flush: true } as never)
      await rename(half, place)
      return path
    },
    read: (fileId) => readFile(placeOf(fileId)).catch(() => null),
    async remove(fileIds) {
      for (const fileId of fileIds) await rm(placeOf(fileId), { force: true })
    },
    linkTo: async (fileId) => `/files/${fileId}`,
  }
}
