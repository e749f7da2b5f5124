/** The wire server does as the platform does. The first cases are those of Tencent's own SDK tests (conflict, snapshot
 *  read, read skew, use after commit); the rest is what our promises rest on. Through the raw SDK throughout. */
import { databaseOf, post, pretendToBeInScf, rawDatabaseOf, type RawDatabase } from './callers'
import { startWireServer, type WireOptions, type WireServer } from './wireServer'

let wire: WireServer
afterEach(() => wire.stop())

async function open(options: Partial<WireOptions> = {}): Promise<RawDatabase> {
  wire = await startWireServer({ collections: ['seats'], ...options })
  pretendToBeInScf(wire)
  return rawDatabaseOf()
}

const seats = (database: RawDatabase) => database.collection('seats')
const setTaken = (database: RawDatabase, taken: number) => seats(database).doc('s1').set({ taken })
const taken = async (database: RawDatabase) => (await seats(database).doc('s1').get()).data

describe('transactions on the wire', () => {
  it('fail a second writer at its write, while the first has not committed', async () => {
    const database = await open()
    await setTaken(database, 0)
    const [first, second] = [await database.startTransaction(), await database.startTransaction()]
    await first.collection('seats').doc('s1').get()
    await second.collection('seats').doc('s1').set({ taken: 1 })
    await expect(first.collection('seats').doc('s1').set({ taken: 2 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await expect(first.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    await second.commit()
    expect(await taken(database)).toEqual([{ _id: 's1', taken: 1 }])
  })

  it('read the snapshot of their first operation and their own writes, and show nothing before the commit', async () => {
    const database = await open()
    await setTaken(database, 0)
    const tx = await database.startTransaction()
    expect((await tx.collection('seats').doc('s1').get()).data).toEqual({ _id: 's1', taken: 0 })
    await setTaken(database, 5)
    await seats(database).doc('s2').set({ taken: 5 })
    expect((await tx.collection('seats').doc('s1').get()).data).toEqual({ _id: 's1', taken: 0 })
    expect((await tx.collection('seats').doc('s2').get()).data).toBeNull()
    await tx.collection('seats').doc('s3').set({ taken: 7 })
    expect((await tx.collection('seats').doc('s3').get()).data).toEqual({ _id: 's3', taken: 7 })
    expect((await seats(database).doc('s3').get()).data).toEqual([])
    await expect(tx.collection('seats').doc('s1').set({ taken: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('[ResourceUnavailable.TransactionConflict]'),
    })
  })

  it('let write skew through, as snapshot isolation does', async () => {
    const database = await open()
    await seats(database).doc('a').set({ on: true })
    await seats(database).doc('b').set({ on: true })
    const [first, second] = [await database.startTransaction(), await database.startTransaction()]
    await first.collection('seats').doc('a').get()
    await second.collection('seats').doc('b').get()
    await first.collection('seats').doc('b').set({ on: false })
    await second.collection('seats').doc('a').set({ on: false })
    await first.commit()
    await expect(second.commit()).resolves.toBeDefined()
  })

  it('are gone after a commit, or their time', async () => {
    const database = await open({ transactionMs: 400 })
    const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('TransactionNotExist') }
    const done = await database.startTransaction()
    await done.commit()
    await expect(done.collection('seats').doc('s1').set({ taken: 1 })).rejects.toMatchObject(gone)
    const slow = await database.startTransaction()
    await slow.collection('seats').doc('s1').set({ taken: 1 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    await expect(slow.commit()).rejects.toMatchObject(gone)
    expect(await taken(database)).toEqual([])
  })

  it('take a hundred reads and writes, and are gone with one more', async () => {
    const database = await open()
    const tx = await database.startTransaction()
    for (let no = 0; no < 50; no += 1) {
      await tx.collection('seats').doc('s1').get()
      await tx.collection('seats').doc('s1').set({ taken: no })
    }
    await tx.commit()
    expect(await taken(database)).toEqual([{ _id: 's1', taken: 49 }])
    const larger = await database.startTransaction()
    for (let no = 0; no < 100; no += 1) await larger.collection('seats').doc('s1').set({ taken: 100 + no })
    await expect(larger.collection('seats').doc('s1').get()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('100 operations') })
    await expect(larger.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect(await taken(database)).toEqual([{ _id: 's1', taken: 49 }])
  })

  it('make a plain writer wait for the document they hold', async () => {
    const database = await open()
    await setTaken(database, 0)
    const tx = await database.startTransaction()
    await tx.collection('seats').doc('s1').set({ taken: 1 })
    let through = false
    const plain = setTaken(database, 2).then(() => {
      through = true
    })
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(through).toBe(false)
    await tx.commit()
    await plain
    expect(await taken(database)).toEqual([{ _id: 's1', taken: 2 }])
  })

  it('refuse a second request while one is under way', async () => {
    const database = await open({ delayMs: 60 })
    const tx = await database.startTransaction()
    const both = ['a', 'b'].map((id): Promise<unknown> => tx.collection('seats').doc(id).get())
    await expect(Promise.all(both)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('TransactionBusy'),
    })
    await Promise.allSettled(both)
  })
})

describe('documents on the wire', () => {
  it.each([
    ['code', { code: 'DATABASE_DUPLICATE_WRITE' }],
    ['bracket', { message: expect.stringContaining('[FailedOperation.DuplicateWrite]') }],
    ['mongo', { message: expect.stringContaining('E11000') }],
  ] as const)('are unique by id and by unique index, spelled %s', async (duplicateSpelling, error) => {
    const database = await open({ duplicateSpelling, uniqueIndexes: { seats: [['row', 'no']] } })
    await seats(database).add({ _id: 's1', row: 'A', no: 1 })
    await expect(seats(database).add({ _id: 's1' })).rejects.toMatchObject(error)
    await expect(seats(database).add({ _id: 's2', row: 'A', no: 1 })).rejects.toMatchObject(error)
    await seats(database).add({ _id: 's3', row: 'A', no: 2 })
    const tx = await database.startTransaction()
    await expect(tx.collection('seats').add({ _id: 's4', row: 'A', no: 2 })).rejects.toMatchObject(error)
  })

  it('collide on a unique value that two transactions take at once', async () => {
    const database = await open({ uniqueIndexes: { seats: [['no']] } })
    const [first, second] = [await database.startTransaction(), await database.startTransaction()]
    await first.collection('seats').add({ _id: 'a', no: 1 })
    await expect(second.collection('seats').add({ _id: 'b', no: 1 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await first.commit()
  })

  it('live in collections that somebody has made', async () => {
    const database = await open()
    await expect(database.collection('nowhere').doc('a').get()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    await expect(database.collection('nowhere').doc('a').set({})).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  it('come a thousand at a time at most, whatever a client asks', async () => {
    const database = await open()
    await seats(database).add(Array.from({ length: 1001 }, (_, i) => ({ _id: `s${i}` })))
    const { data } = await post(wire, { action: 'database.getDocument', collectionName: 'seats', limit: 5000 })
    expect((data as { list: string[] }).list).toHaveLength(1000)
  })

  it('are at most so large, and a text in an index is at most so long, in a transaction too', async () => {
    const database = await open({ indexes: { seats: [{ equal: ['row'], sort: 'no' }] }, limits: { documentBytes: 4_000 } })
    await seats(database).add({ _id: 's1', row: 'a'.repeat(1024), no: 1, remark: 'a'.repeat(1025) })
    await expect(seats(database).add({ _id: 's2', row: 'a'.repeat(1025), no: 1 })).rejects.toThrow('key too large to index')
    await expect(seats(database).add({ _id: 's2', row: 'A', no: 1, remark: 'a'.repeat(4_000) })).rejects.toThrow('16MB')
    const tx = await database.startTransaction()
    await expect(tx.collection('seats').doc('s1').set({ row: '排'.repeat(342), no: 1 })).rejects.toThrow('key too large to index')
    await expect(tx.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  it('are found by declared indexes only, when the server is strict', async () => {
    const database = await open({ indexes: { seats: [{ equal: ['row'], sort: 'no' }] } })
    const { command: _ } = database
    const byRow = seats(database).where({ row: _.eq('A') })
    await expect(byRow.orderBy('no', 'asc').orderBy('_id', 'asc').get()).resolves.toMatchObject({ data: [] })
    await expect(byRow.count()).resolves.toMatchObject({ total: 0 })
    await expect(byRow.orderBy('price', 'asc').get()).rejects.toThrow('no declared index')
    await expect(seats(database).where({ no: _.gt(1) }).get()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    await expect(seats(database).where({}).count()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('the line', () => {
  it('counts what each caller asked, and how long it took', async () => {
    await open({ delayMs: 10 })
    const before = Date.now()
    await databaseOf('wang').collection('seats').doc('s1').get()
    expect(Date.now() - before).toBeGreaterThanOrEqual(9)
    await databaseOf('li').collection('seats').doc('s1').get()
    expect(wire.trips.map(({ caller, action }) => [caller, action])).toEqual([
      ['wang', 'database.getDocument'],
      ['li', 'database.getDocument'],
    ])
    wire.forget()
    expect(wire.trips).toEqual([])
  })

  it('drops before the effect or after it, and refuses, as told', async () => {
    const database = await open()
    wire.fail({ action: 'database.modifyDocument', how: 'dropBeforeEffect' })
    await expect(setTaken(database, 1)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await taken(database)).toEqual([])
    wire.fail({ action: 'database.modifyDocument', how: 'dropAfterEffect' })
    await expect(setTaken(database, 1)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await taken(database)).toEqual([{ _id: 's1', taken: 1 }])
    wire.fail({ action: 'database.getDocument', how: { code: 'SYS_ERR', message: 'later' } })
    await expect(taken(database)).rejects.toMatchObject({ code: 'SYS_ERR', message: 'later' })
  })
})
