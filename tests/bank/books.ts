/** The auditor: reads the whole books of a small county and says what does not agree. Used after every step of the
 *  random tests, and by whoever wants to check a county made some other way. What one account must satisfy is the
 *  reconciliation's own rule; here is what only the whole can show. */
import { purseOf } from '../../domain/market/redemption'
import type { Account, Transfer } from '../../domain/points/account'
import { accountFaults, hourFaults, type Fault } from '../../domain/report/reconcile'
import type { CollectionName } from '../../domain/collections'
import type { Doc, Query, Store } from '../../cloudfunctions/store/port'
import { PATH } from '../factories'

async function all<C extends CollectionName>(store: Store, collection: C, query: Omit<Query, 'limit'>): Promise<Doc<C>[]> {
  const found: Doc<C>[] = []
  let after: string | undefined
  do {
    const page = await store.query(collection, { ...query, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found
}

const oldest = (field: string) => ({ orderBy: { field, direction: 'asc' as const } })
const sentence = (account: string, { kind, expected, found }: Fault): string => `${account}: ${kind} should be ${expected}, is ${found}`
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Every disagreement as a sentence; an empty list is a clean audit. */
export async function audit(store: Store, stations: readonly string[] = [PATH.station]): Promise<string[]> {
  const accounts = [
    ...(await all(store, 'accounts', { where: { kind: 'budget' }, ...oldest('_id') })),
    ...(await all(store, 'accounts', { where: { kind: 'person' }, ...oldest('_id') })),
    ...(await all(store, 'accounts', { where: { kind: 'household' }, ...oldest('_id') })),
  ]
  const transfers = await transfersOf(store, accounts)
  return [
    ...auditLedger(accounts, transfers),
    ...(await auditShelf(store, accounts, stations)),
    ...(await auditHours(store, stations)),
  ]
}

/** All transfers touch a bounded account, so they are found from these. */
async function transfersOf(store: Store, accounts: Account[]): Promise<Transfer[]> {
  const found = new Map<string, Transfer>()
  for (const { _id } of accounts) {
    for (const side of ['from', 'to']) {
      for (const transfer of await all(store, 'transfers', { where: { [side]: _id }, ...oldest('at') })) found.set(transfer._id, transfer)
    }
  }
  return [...found.values()]
}

function auditLedger(accounts: Account[], transfers: Transfer[]): string[] {
  const sums = new Map<string, number>()
  const move = (account: string, points: number) => sums.set(account, (sums.get(account) ?? 0) + points)
  for (const { from, to, points } of transfers) {
    move(from, -points)
    move(to, points)
  }
  const wrong: string[] = []
  if (sum([...sums.values()]) !== 0) wrong.push('the ledger does not sum to 0')
  for (const account of accounts) wrong.push(...accountFaults(account, sums.get(account._id) ?? 0).map((fault) => sentence(account._id, fault)))
  for (const [account, points] of sums) if (account.startsWith('market:') && points < 0) wrong.push(`${account} gave points away`)
  return wrong
}

/** The same question of every station. */
async function ofEach<T>(stations: readonly string[], ask: (station: string) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all(stations.map(ask))).flat()
}

async function auditShelf(store: Store, accounts: Account[], stations: readonly string[]): Promise<string[]> {
  const goods = await ofEach(stations, (market) => all(store, 'goods', { where: { market }, ...oldest('price') }))
  const reserved = await ofEach(stations, (market) => all(store, 'redemptions', { where: { market, state: 'reserved' }, ...oldest('reservedAt') }))
  const wrong: string[] = []
  for (const { _id, stock, reserved: said } of goods) {
    const promised = reserved.filter((redemption) => redemption.goodsId === _id).length
    if (said !== promised) wrong.push(`${_id} says ${said} reserved, there are ${promised}`)
    if (said < 0 || said > stock) wrong.push(`${_id} has ${said} reserved of ${stock}`)
  }
  for (const { _id, held, kind } of accounts) {
    const owed = sum(reserved.filter((redemption) => purseOf(redemption) === _id).map(({ points }) => points))
    if (kind !== 'budget' && held !== owed) wrong.push(`${_id} holds ${held}, reserved are ${owed}`)
  }
  return wrong
}

async function auditHours(store: Store, stations: readonly string[]): Promise<string[]> {
  const people = await ofEach(stations, (station) => all(store, 'people', { where: { station }, ...oldest('name') }))
  const wrong: string[] = []
  for (const { _id } of people) {
    const entries = await all(store, 'hourEntries', { where: { personId: _id }, ...oldest('startedAt') })
    wrong.push(...hourFaults(await store.get('hourTallies', _id), entries).map((fault) => sentence(_id, fault)))
  }
  return wrong
}
