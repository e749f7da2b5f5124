/** A round a day over all books: everybody's hours, every purse, every budget with its shelf (docs/decisions/0024). */
import { pathOf, type StationPath } from '../../../domain/place/place'
import type { Account } from '../../../domain/points/account'
import type { Person } from '../../../domain/person/person'
import { accountFaults, HOUR_KINDS, hourFaults, PURSE_KINDS, SHELF_KINDS, shelfFaults } from '../../../domain/report/reconcile'
import type { Doc, Store } from '../../store/port'
import type { JobContext } from '../job'
import { movedInBudget } from './budgetFolds'
import { keepFindings, type Seen } from './findings'
import { goRound } from './goRound'
import { lookAtStretch, type Books } from './lookAtStretch'
import { byId, movedBy, rowsOf } from './rows'

/** Everybody, also who has none: nobody's entries may lack their tally. */
const hours: Books<Person> = {
  name: 'people',
  kinds: HOUR_KINDS,
  page: ({ store }, part) => store.query('people', { where: {}, orderBy: { field: '_id', direction: 'asc' }, ...part }),
  keptOf: ({ store }, people) => byId(store, 'hourTallies', people.map(({ _id }) => _id)),
  faultsOf: async ({ store }, { _id }, tally) =>
    hourFaults((tally as Doc<'hourTallies'> | undefined) ?? null, await rowsOf(store, 'hourEntries', { where: { personId: _id }, orderBy: { field: 'startedAt', direction: 'asc' } })),
  accountOf: ({ _id }) => _id,
  pathOf: async (_, person) => pathOf(person),
}

const pursesOf = (kind: 'person' | 'household'): Books<Doc<'accounts'>> => ({
  name: kind === 'person' ? 'purses' : 'households',
  kinds: PURSE_KINDS,
  page: ({ store }, part) => store.query('accounts', { where: { kind }, orderBy: { field: '_id', direction: 'asc' }, ...part }),
  keptOf: ({ store }, purses) => byId(store, 'accounts', purses.map(({ _id }) => _id)),
  faultsOf: async ({ store }, { _id }, purse) => (purse ? accountFaults(purse as Account, await movedBy(store, 'to', _id) - await movedBy(store, 'from', _id)) : []),
  accountOf: ({ _id, holder }) => (kind === 'person' ? holder : _id),
  async pathOf({ store }, { holder }): Promise<StationPath | null> {
    const whose = await store.get(kind === 'person' ? 'people' : 'households', holder)
    return whose && pathOf(whose)
  },
})

const purses = pursesOf('person')
const households = pursesOf('household')
export const reconcilePeople = (ctx: JobContext): Promise<number> => goRound(ctx, hours.name, (round) => lookAtStretch(ctx, hours, round))
export const reconcilePurses = (ctx: JobContext): Promise<number> => goRound(ctx, purses.name, (round) => lookAtStretch(ctx, purses, round))
export const reconcileHouseholds = (ctx: JobContext): Promise<number> => goRound(ctx, households.name, (round) => lookAtStretch(ctx, households, round))

/** A village's budget against what came in and went out, and its shelf against what is reserved. */
export const reconcileBudgets = (ctx: JobContext): Promise<number> => goRound(ctx, 'budgets', async ({ after }) => {
  const { items: [account, next] } = await ctx.store.query('accounts', {
    where: { kind: 'budget' }, orderBy: { field: '_id', direction: 'asc' }, from: after || undefined, limit: 2,
  })
  if (account) await ctx.alone(account._id, async () => (await lookAtBudget(ctx, account), true))
  return { looked: account ? 1 : 0, next: next?._id ?? null }
})

async function lookAtBudget(ctx: JobContext, account: Doc<'accounts'>): Promise<void> {
  const place = await ctx.store.get('places', account.holder)
  if (!place) throw new Error('a budget without its village')
  const path = pathOf(place)
  const moved = await movedInBudget(ctx, account._id)
  const later = await ctx.store.get('accounts', account._id)
  const shelf = await lookAtShelf(ctx.store, account.holder, path)
  const budget = moved !== null && later?.rev === account.rev ? [{ account: account._id, kinds: PURSE_KINDS, path, faults: accountFaults(account, moved) }] : []
  await keepFindings(ctx, [...budget, ...shelf])
}

/** Goods that can be read again in one question. */
const GOODS = 100

async function lookAtShelf(store: Store, market: string, path: StationPath): Promise<Seen[]> {
  const goods = await rowsOf(store, 'goods', { where: { market }, orderBy: { field: 'price', direction: 'asc' } })
  const reserved = await rowsOf(store, 'redemptions', { where: { market, state: 'reserved' }, orderBy: { field: 'reservedAt', direction: 'asc' } })
  const later = await byId(store, 'goods', goods.slice(0, GOODS).map(({ _id }) => _id))
  return goods.filter(({ _id, rev }) => later.get(_id)?.rev === rev)
    .map((one) => ({ account: one._id, kinds: SHELF_KINDS, path, faults: shelfFaults(one, reserved.filter(({ goodsId }) => goodsId === one._id).length) }))
}
