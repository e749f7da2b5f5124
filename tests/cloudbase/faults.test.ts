/** What goes wrong on the way to CloudBase and inside it, and what the store makes of it: every failure is a StoreError
 *  of a known kind, is tried again only by who may, and tells nobody's id. */
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { aLogin, expectFault, have, put } from '../../cloudfunctions/store/contractKit/factories'
import { openDatabase } from '../../cloudfunctions/store/openCloudbase'
import type { Doc, Store, StoreError, Tx } from '../../cloudfunctions/store/port'
import { databaseOf, pretendToBeInScf, rawDatabaseOf } from './wireServer/callers'
import { startWireServer, type WireOptions, type WireServer } from './wireServer/wireServer'

let wire: WireServer
afterEach(() => wire.stop())

async function open(options: Partial<WireOptions> = {}): Promise<Store> {
  wire = await startWireServer({ collections: Object.keys(INDEXES), ...options })
  pretendToBeInScf(wire)
  return cloudbaseStore(databaseOf())
}

const actions = () => wire.trips.map((trip) => trip.action.replace('database.', ''))

const rename = (login: Doc<'logins'>, personId: string) => (tx: Tx) => tx.replace('logins', { ...login, personId })

describe('conflicts', () => {
  it('the raw runTransaction runs its work four times over; the store runs it once and says CONFLICT', async () => {
    const store = await open()
    await put(store, 'logins', aLogin('o1'))
    const blocker = await rawDatabaseOf().startTransaction()
    await blocker.collection('logins').doc('o1').set({ personId: 'held' })
    let runs = 0
    const attempt = rawDatabaseOf().runTransaction(async (tx: typeof blocker) => {
      runs += 1
      await tx.collection('logins').doc('o1').set({ personId: 'p2' })
    })
    await expect(attempt).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect(runs).toBe(4)

    wire.forget()
    const login = await have(store, 'logins', 'o1')
    await expectFault(store.transact(rename(login, 'p2')), 'CONFLICT')
    expect(actions().filter((action) => action === 'startTransaction')).toHaveLength(1)
    expect(actions().at(-1)).toBe('abortTransaction')
    await blocker.rollback()
    await store.transact(rename(login, 'p2'))
  })

  it('a transaction the platform has dropped after its time is a CONFLICT: nothing was written', async () => {
    const store = await open({ transactionMs: 40 })
    const attempt = store.transact(async (tx) => {
      await tx.create('logins', aLogin('o1'))
      await new Promise((resolve) => setTimeout(resolve, 70))
    })
    await expectFault(attempt, 'CONFLICT')
    expect(await store.get('logins', 'o1')).toBeNull()
  })

  it.each(['code', 'bracket', 'mongo'] as const)('a duplicate is EXISTS, spelled %s', async (duplicateSpelling) => {
    const store = await open({ duplicateSpelling })
    await put(store, 'logins', aLogin('o1'))
    await expectFault(put(store, 'logins', aLogin('o1')), 'EXISTS')
  })

  it.each([
    ['DATABASE_TRANSACTION_CONFLICT', '', 'CONFLICT'],
    ['DATABASE_TRANSACTION_FAIL', '', 'CONFLICT'],
    ['-501001', 'resource system error. [ResourceUnavailable.TransactionConflict] Transaction is conflict', 'CONFLICT'],
    ['DATABASE_REQUEST_FAILED', 'WriteConflict error: this operation conflicted', 'CONFLICT'],
    ['DATABASE_DUPLICATE_WRITE', '', 'EXISTS'],
    ['DATABASE_COLLECTION_NOT_EXIST', '', 'BAD_QUERY'],
    ['DATABASE_PERMISSION_DENIED', '', 'BAD_QUERY'],
    ['DATABASE_REQUEST_FAILED', '', 'UNAVAILABLE'],
    ['SYS_ERR', '', 'UNAVAILABLE'],
    ['EXCEED_REQUEST_SIZE_LIMIT', '', 'BAD_QUERY'],
    ['EXCEED_MAX_RESPONSE_SIZE', '', 'BAD_QUERY'],
    ['SERVER_TIMEOUT', '', 'UNAVAILABLE'],
  ] as const)('%s %s is %s', async (code, message, fault) => {
    const store = await open()
    wire.fail({ action: 'database.getDocument', how: { code, message } })
    await expectFault(store.get('logins', 'o1'), fault)
    wire.fail({ action: 'database.commitTransaction', how: { code, message } })
    await expectFault(put(store, 'logins', aLogin('o1')), fault)
  })

  it('a collection nobody has made is an error, not a new collection', async () => {
    const store = await open({ collections: ['goods'] })
    await expectFault(put(store, 'logins', aLogin('o1')), 'BAD_QUERY')
    await expectFault(store.get('logins', 'o1'), 'BAD_QUERY')
  })
})

describe('a crowded platform', () => {
  const crowd = (action: string, code: string, times: number) => Array.from({ length: times }, () => wire.fail({ action: `database.${action}`, how: { code, message: '' } }))

  it.each(['EXCEED_CONCURRENT_REQUEST_LIMIT', 'EXCEED_RATELIMIT', 'EXCEED_REQUEST_LIMIT', '-501004'])('%s: what changes nothing is asked again after pauses, and given up in the end', async (code) => {
    const store = await open()
    crowd('startTransaction', code, 1)
    await put(store, 'logins', aLogin('o1'))
    crowd('getDocument', code, 2)
    expect(await store.get('logins', 'o1')).toMatchObject({ personId: 'p1' })
    wire.forget()
    crowd('getDocument', code, 4)
    await expectFault(store.get('logins', 'o1'), 'UNAVAILABLE')
    expect(actions()).toHaveLength(4)
  })

  it('inside a transaction it is not asked again: the whole is begun anew by the kernel, and nothing was written', async () => {
    const store = await open()
    crowd('insertDocument', 'EXCEED_RATELIMIT', 1)
    await expectFault(put(store, 'logins', aLogin('o1')), 'UNAVAILABLE')
    expect(actions()).toEqual(['startTransaction', 'insertDocument', 'abortTransaction'])
    expect(await store.get('logins', 'o1')).toBeNull()
  })

  it('a rollback that is turned away is asked again: nothing of it stays locked for who comes next', async () => {
    const store = await open()
    await put(store, 'logins', aLogin('o1'))
    const login = await have(store, 'logins', 'o1')
    crowd('commitTransaction', 'EXCEED_RATELIMIT', 1)
    crowd('abortTransaction', 'EXCEED_RATELIMIT', 2)
    await expectFault(store.transact(rename(login, 'p2')), 'UNAVAILABLE')
    await store.transact(rename(login, 'p3'))
    expect(await have(store, 'logins', 'o1')).toMatchObject({ personId: 'p3' })
  })
})

describe('a line that drops', () => {
  it('the SDK does not resend on a kept connection that died; the store does, once, when nothing can change', async () => {
    const store = await open()
    await put(store, 'logins', aLogin('o1'))
    const raw = rawDatabaseOf()
    await raw.collection('logins').doc('o1').get()
    wire.fail({ action: 'database.getDocument', how: 'dropBeforeEffect' })
    await expect(raw.collection('logins').doc('o1').get()).rejects.toMatchObject({ code: 'ECONNRESET' })

    wire.forget()
    wire.fail({ action: 'database.getDocument', how: 'dropBeforeEffect' })
    expect(await store.get('logins', 'o1')).toMatchObject({ personId: 'p1' })
    wire.fail({ action: 'database.startTransaction', how: 'dropAfterEffect' })
    await store.transact((tx) => tx.get('logins', 'o1'))
    expect(actions()).toEqual([
      ...['getDocument', 'getDocument'],
      ...['startTransaction', 'startTransaction', 'getDocument', 'commitTransaction'],
    ])
    wire.fail({ action: 'database.getDocument', how: 'dropBeforeEffect' })
    wire.fail({ action: 'database.getDocument', how: 'dropBeforeEffect' })
    await expectFault(store.get('logins', 'o1'), 'UNAVAILABLE')
  })

  it.each(['insertDocument', 'commitTransaction'])('a write is never sent twice: %s', async (action) => {
    const store = await open()
    wire.fail({ action: `database.${action}`, how: 'dropAfterEffect' })
    await expectFault(put(store, 'logins', aLogin('o1')), 'UNAVAILABLE')
    expect(actions().filter((each) => each === action)).toHaveLength(1)
    // After a lost commit nobody knows: here it had happened. That is what idempotent requests are for.
    expect((await store.get('logins', 'o1')) !== null).toBe(action === 'commitTransaction')
  })

  it('an answer that never comes is UNAVAILABLE after the limit', async () => {
    await open()
    const store = cloudbaseStore(openDatabase({ roundTripLimitMs: 60 }))
    wire.fail({ action: 'database.getDocument', how: 'noAnswer' })
    await expectFault(store.get('logins', 'o1'), 'UNAVAILABLE')
  })

  it('connections are kept: fifteen round trips one after another take one', async () => {
    const store = await open()
    const before = wire.connections()
    for (let i = 0; i < 5; i += 1) await put(store, 'logins', aLogin(`o${i}`))
    expect(wire.trips).toHaveLength(15)
    expect(wire.connections() - before).toBeLessThanOrEqual(1)
  })
})

describe('what is told', () => {
  it('no id, no openid, no document: neither in the error nor on the console', async () => {
    const printed = ['log', 'info', 'warn', 'error', 'debug'].map((level) =>
      jest.spyOn(console, level as 'log').mockImplementation(() => undefined),
    )
    const store = await open({ duplicateSpelling: 'mongo' })
    const openid = 'oSECRET-openid'
    await put(store, 'logins', aLogin(openid, 'SECRET-person'))
    const failures: unknown[] = []
    const attempts = [
      () => put(store, 'logins', aLogin(openid, 'SECRET-other')),
      () => store.transact((tx) => tx.replace('logins', { ...aLogin(openid), rev: 7 })),
      () => store.transact((tx) => tx.remove('logins', 'SECRET-nobody')),
      () => {
        wire.fail({ action: 'database.getDocument', how: { code: 'SYS_ERR', message: openid } })
        return store.get('logins', openid)
      },
    ]
    for (const attempt of attempts) await attempt().catch((error: unknown) => failures.push(error))
    expect(failures.map((error) => (error as StoreError).fault)).toEqual(['EXISTS', 'CONFLICT', 'MISSING', 'UNAVAILABLE'])
    const told = (failures as Error[]).map(({ message, stack, cause }) => `${message} ${stack} ${String(cause)}`)
    const shown = printed.flatMap((spy) => spy.mock.calls).map(String)
    printed.forEach((spy) => spy.mockRestore())
    expect([...told, ...shown].join('\n')).not.toMatch(/SECRET/)
  })
})
