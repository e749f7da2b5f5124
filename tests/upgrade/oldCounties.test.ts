/** Counties kept from older versions open (README.md): what an index asks for is there
 *  and a timer's run has no fault. */
import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bringUp } from '../../cloudfunctions/jobs/report/bringUp'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { inBatches } from '../../cloudfunctions/store/inBatches'
import type { Store } from '../../cloudfunctions/store/port'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { COLLECTION_NAMES, collectionOf, type CollectionName } from '../../domain/collections'
import { formRound } from '../../domain/report/round'
import { audit } from '../bank/books'

const FILES = readdirSync(__dirname).filter((name) => name.endsWith('.gz'))
const NOW = '2026-11-28T02:00:00.000Z'
const BY_ID = { where: {}, orderBy: { field: '_id', direction: 'asc' } } as const

let folder: string
let store: Store
const open = (file: string) => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-old-'))
  writeFileSync(join(folder, 'store.db'), gunzipSync(readFileSync(join(__dirname, file))))
  store = openSqlite({ file: join(folder, 'store.db') })
}
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const everything = async (collection: CollectionName) => {
  const found: { _id: string; rev: number }[] = []
  let after: string | undefined
  do {
    const page = await store.query(collection, { ...BY_ID, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found
}

describe.each(FILES)('%s', (file) => {
  beforeEach(() => open(file))

  test('every document of it may be written again', async () => {
    for (const collection of COLLECTION_NAMES) {
      const all = await everything(collection)
      await inBatches(store, all, async (tx, { _id }) => tx.replace(collection, (await tx.get(collection, _id))!), 2)
    }
  })

  test('cut off after every few documents and begun again it comes up, writes nothing twice, and its books agree', async () => {
    const books = await audit(store)
    const looked: number[] = []
    do {
      let left = 40
      looked.push(await bringUp({ store, now: NOW, once: (work) => work(), alone: (_, work) => work(), mayGoOn: () => left-- > 0 }))
    } while (looked.length < 60)
    expect(looked.at(-1)).toBe(0)
    expect(await store.get('rounds', formRound('orders', collectionOf('orders').form))).toMatchObject({ finishedAt: NOW, lookedBefore: (await everything('orders')).length })
    const { items } = await store.query('orders', { ...BY_ID, limit: 100 })
    expect(new Set(items.map(({ rev }) => rev > 1))).toEqual(new Set([true]))
    const { items: told } = await store.query('orders', { where: { feed: 'listed' }, orderBy: { field: 'handedUntil', direction: 'asc' }, limit: 100 })
    expect(told.length).toBeGreaterThan(0)
    expect(await audit(store)).toEqual(books)
  })

  test('time goes on in it', async () => {
    const reports = await runJobs({ store, clock: { now: () => NOW } })
    expect(reports[0]).toMatchObject({ job: 'bringUp' })
    expect(reports[0]?.done).toBeGreaterThan(0)
    expect(reports.filter(({ failed }) => failed)).toEqual([])
    expect(await store.query('troubles', { where: { state: 'open' }, orderBy: { field: 'firstSeen', direction: 'asc' }, limit: 10 })).toMatchObject({ items: [] })
  })
})
