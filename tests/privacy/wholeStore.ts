/** A county on a file, and everything in it as text: for tests that look for what must be nowhere. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INDEXES, type CollectionName } from '../../domain/collections'
import type { Store } from '../../cloudfunctions/store/port'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'

/** A document, whatever is in it. */
export type Stored = { _id: string } & Record<string, unknown>

export interface WholeStore {
  store: Store
  /** `collection id` of every document whose text matches. */
  where(pattern: RegExp): string[]
  /** All documents of a collection, as they lie there. */
  documents(collection: CollectionName): Stored[]
  /** Every file of the database as it lies on the disk. */
  bytes(): Buffer[]
  close(): Promise<void>
}

export function openWholeStore(): WholeStore {
  const folder = mkdtempSync(join(tmpdir(), 'dianliang-whole-'))
  const file = join(folder, 'county.sqlite')
  const store = openSqlite({ file })
  const reader = openConnection(file)
  const bodies = (collection: CollectionName) => reader.all(`SELECT body FROM "${collection}"`, []) as string[]
  const documents = (collection: CollectionName) => bodies(collection).map((body) => JSON.parse(body) as Stored)
  return {
    store,
    where: (pattern) => (Object.keys(INDEXES) as CollectionName[]).flatMap((collection) =>
      bodies(collection).filter((body) => pattern.test(body)).map((body) => `${collection} ${(JSON.parse(body) as { _id: string })._id}`)),
    documents,
    bytes: () => readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    close: async () => {
      reader.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
