/** A round a day over all books, a bounded page a run. Account and rows are read without a lock; whoever wrote in between
 *  changed the account's `rev`, and it is looked at again in the next round instead of being called wrong. */
import type { Person } from '../../../domain/person/person'
import { personAccount } from '../../../domain/points/account'
import { pathOf, type StationPath } from '../../../domain/place/place'
import { accountFaults, hourFaults, shelfFaults, type Fault } from '../../../domain/report/reconcile'
import { newRound, roundAfter, roundDue, type Round, type RoundName } from '../../../domain/report/round'
import type { CollectionName } from '../../../domain/collections'
import type { Doc, Query, Store } from '../../store/port'
import { movedInBudget } from './budgetFolds'
import { keepFindings, type Seen } from './findings'
import type { JobContext } from '../job'

/** People or budgets looked at in one run. */
const PAGE = 50
const ROWS = 100

export const reconcilePeople = (ctx: JobContext): Promise<number> => oneRun(ctx, 'people', async (after) => {
  // One deployment is one county: any station says which.
  const [station] = (await ctx.store.query('places', { where: { kind: 'station' }, orderBy: { field: 'name', direction: 'asc' }, limit: 1 })).items
  if (!station) return { looked: 0, next: null }
  const page = await ctx.store.query('people', { where: { centre: station.centre }, orderBy: { field: 'name', direction: 'asc' }, after, limit: PAGE })
  const ids = page.items.map(({ _id }) => _id)
  const [tallies, accounts] = [await byId(ctx.store, 'hourTallies', ids), await byId(ctx.store, 'accounts', ids.map(personAccount))]
  const faults = new Map<string, Fault[]>()
  for (const { _id } of page.items) {
    const account = accounts.get(personAccount(_id))
    faults.set(_id, [
      ...hourFaults(tallies.get(_id) ?? null, await rowsOf(ctx.store, 'hourEntries', { where: { personId: _id }, orderBy: { field: 'startedAt', direction: 'asc' } })),
      ...(account ? accountFaults(account, await movedBy(ctx.store, 'to', account._id) - await movedBy(ctx.store, 'from', account._id)) : []),
    ])
  }
  const wrong = page.items.filter(({ _id }) => faults.get(_id)?.length)
  const moved = wrong.length === 0 ? new Set<string>() : await changedSince(ctx.store, wrong, tallies, accounts)
  await keepFindings(ctx, page.items.filter(({ _id }) => !moved.has(_id)).map((person) => ({ account: person._id, path: pathOf(person), faults: faults.get(person._id) ?? [] })))
  return { looked: page.items.length, next: page.next }
})

/** Whose books somebody wrote while they were looked at. */
async function changedSince(store: Store, people: readonly Person[], tallies: Map<string, Doc<'hourTallies'>>, accounts: Map<string, Doc<'accounts'>>): Promise<Set<string>> {
  const ids = people.map(({ _id }) => _id)
  const [later, laterAccounts] = [await byId(store, 'hourTallies', ids), await byId(store, 'accounts', ids.map(personAccount))]
  return new Set(ids.filter((id) => later.get(id)?.rev !== tallies.get(id)?.rev || laterAccounts.get(personAccount(id))?.rev !== accounts.get(personAccount(id))?.rev))
}

/** What a household has put together, against what came in and went out. */
export const reconcileHouseholds = (ctx: JobContext): Promise<number> => oneRun(ctx, 'households', async (after) => {
  const page = await ctx.store.query('accounts', { where: { kind: 'household' }, orderBy: { field: '_id', direction: 'asc' }, after, limit: PAGE })
  const households = await byId(ctx.store, 'households', page.items.map(({ holder }) => holder))
  const moved = new Map<string, number>()
  for (const { _id } of page.items) moved.set(_id, await movedBy(ctx.store, 'to', _id) - await movedBy(ctx.store, 'from', _id))
  const later = await byId(ctx.store, 'accounts', page.items.map(({ _id }) => _id))
  await keepFindings(ctx, page.items.flatMap((account) => {
    const household = households.get(account.holder)
    if (!household || later.get(account._id)?.rev !== account.rev) return []
    return [{ account: account._id, path: pathOf(household), faults: accountFaults(account, moved.get(account._id) ?? 0) }]
  }))
  return { looked: page.items.length, next: page.next }
})

/** A village's budget against what came in and went out, and its shelf against what is reserved. */
export const reconcileBudgets = (ctx: JobContext): Promise<number> => oneRun(ctx, 'budgets', async (after) => {
  const page = await ctx.store.query('accounts', { where: { kind: 'budget' }, orderBy: { field: '_id', direction: 'asc' }, after, limit: 1 })
  for (const account of page.items) {
    const place = await ctx.store.get('places', account.holder)
    if (!place) continue
    const path = pathOf(place)
    const moved = await movedInBudget(ctx, account._id)
    const later = await ctx.store.get('accounts', account._id)
    const shelf = await lookAtShelf(ctx.store, account.holder, path)
    const budget = moved !== null && later?.rev === account.rev ? [{ account: account._id, path, faults: accountFaults(account, moved) }] : []
    await keepFindings(ctx, [...budget, ...shelf])
  }
  return { looked: page.items.length, next: page.next }
})

async function lookAtShelf(store: Store, market: string, path: StationPath): Promise<Seen[]> {
  const goods = await rowsOf(store, 'goods', { where: { market }, orderBy: { field: 'price', direction: 'asc' } })
  const reserved = await rowsOf(store, 'redemptions', { where: { market, state: 'reserved' }, orderBy: { field: 'reservedAt', direction: 'asc' } })
  const later = await byId(store, 'goods', goods.slice(0, ROWS).map(({ _id }) => _id))
  return goods.filter(({ _id, rev }) => later.get(_id)?.rev === rev)
    .map((one) => ({ account: one._id, path, faults: shelfFaults(one, reserved.filter(({ goodsId }) => goodsId === one._id).length) }))
}

interface Looked {
  looked: number
  next: string | null
}

/** One page of a round. Two runs at once look at the same page; the round moves on once. @returns accounts looked at. */
async function oneRun(ctx: JobContext, name: RoundName, look: (after: string | undefined) => Promise<Looked>): Promise<number> {
  const before: Omit<Round, 'rev'> = (await ctx.store.get('rounds', name)) ?? newRound(name)
  if (!roundDue(before, ctx.now) || !ctx.mayGoOn()) return 0
  const { looked, next } = await look(before.after || undefined)
  await ctx.once(() => ctx.store.transact(async (tx) => {
    const round = await tx.get('rounds', name)
    if (!round) await tx.create('rounds', roundAfter(before, next, looked, ctx.now))
    else if (round.after === before.after && round.finishedAt === before.finishedAt) await tx.replace('rounds', roundAfter(round, next, looked, ctx.now))
  }))
  return looked
}

async function byId<C extends CollectionName>(store: Store, collection: C, ids: readonly string[]): Promise<Map<string, Doc<C>>> {
  const found = ids.length > 0 ? await store.getMany(collection, ids) : []
  return new Map(found.map((document) => [document._id, document]))
}

async function* pages<C extends CollectionName>(store: Store, collection: C, query: Pick<Query, 'where' | 'orderBy'>): AsyncGenerator<Doc<C>[]> {
  let after: string | undefined
  do {
    const page = await store.query(collection, { ...query, after, limit: ROWS })
    yield page.items
    after = page.next ?? undefined
  } while (after)
}

async function rowsOf<C extends CollectionName>(store: Store, collection: C, query: Pick<Query, 'where' | 'orderBy'>): Promise<Doc<C>[]> {
  const rows: Doc<C>[] = []
  for await (const page of pages(store, collection, query)) rows.push(...page)
  return rows
}

/** Summed page by page. A purse has few; a budget's are folded (budgetFolds.ts). */
async function movedBy(store: Store, side: 'from' | 'to', account: string): Promise<number> {
  let points = 0
  for await (const page of pages(store, 'transfers', { where: { [side]: account }, orderBy: { field: 'at', direction: 'asc' } })) {
    points += page.reduce((sum, transfer) => sum + transfer.points, 0)
  }
  return points
}
