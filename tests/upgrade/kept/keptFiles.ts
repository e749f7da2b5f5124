/** The kept counties, and what lies in one, as it lies there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { AnyDocument } from '../../../cloudfunctions/store/document'
import { openConnection } from '../../../cloudfunctions/store/sqliteConnection'
import { COLLECTION_NAMES, type CollectionName } from '../../../domain/collections'

const FOLDER = join(__dirname, '..')
/** Oldest first. */
export const KEPT = readdirSync(FOLDER).filter((name) => name.endsWith('.sqlite.gz')).sort()

export interface Unpacked {
  file: string
  remove(): void
}

export function unpack(kept: string): Unpacked {
  const folder = mkdtempSync(join(tmpdir(), 'dianliang-old-'))
  const file = join(folder, 'store.db')
  writeFileSync(file, gunzipSync(readFileSync(join(FOLDER, kept))))
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** By collection; one that did not exist then has nothing. */
export function lyingIn(kept: string): Map<CollectionName, AnyDocument[]> {
  const { file, remove } = unpack(kept)
  const connection = openConnection(file)
  try {
    const tables = new Set(connection.all(`SELECT name FROM sqlite_schema WHERE type = 'table'`, []))
    return new Map(COLLECTION_NAMES.filter((name) => tables.has(name)).map((name) =>
      [name, connection.all(`SELECT body FROM "${name}"`, []).map((body) => JSON.parse(body as string) as AnyDocument)]))
  } finally {
    connection.close()
    remove()
  }
}
