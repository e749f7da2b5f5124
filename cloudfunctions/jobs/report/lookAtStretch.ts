/** One stretch of the books (domain/report/stretch.ts): whoever changed since she was last found in order, and whose turn it
 *  is, has her rows added up. Account and rows are read without a lock; who wrote meanwhile changed what is kept of her, and
 *  she is looked at again in the next round instead of being called wrong. */
import { createHash } from 'node:crypto'
import type { StationPath } from '../../../domain/place/place'
import type { Fault, FindingKind } from '../../../domain/report/reconcile'
import type { RoundName } from '../../../domain/report/round'
import { ALL_IN_ROUNDS, knownEnd, STRETCH, STRETCH_MAX, stretchId, type Stretch } from '../../../domain/report/stretch'
import type { Page, Query } from '../../store/port'
import type { JobContext } from '../job'
import { eachAlone } from '../workOff'
import { keepFindings, type Seen } from './findings'
import type { OpenRound, Step } from './goRound'

/** Books of one kind. */
export interface Books<T extends { _id: string }> {
  name: RoundName
  kinds: readonly FindingKind[]
  /** In the order of their ids. */
  page(ctx: JobContext, part: Pick<Query, 'from' | 'before' | 'after' | 'limit'>): Promise<Page<T>>
  /** What is kept of each and must agree with its rows, by id. */
  keptOf(ctx: JobContext, items: readonly T[]): Promise<Map<string, unknown>>
  /** Adds its rows up. */
  faultsOf(ctx: JobContext, item: T, kept: unknown): Promise<Fault[]>
  /** As which it stands in a finding. */
  accountOf(item: T): string
  /** Where it is, for a finding; null where that is nowhere any more. */
  pathOf(ctx: JobContext, item: T): Promise<StationPath | null>
}

const PAGE = 100

export async function lookAtStretch<T extends { _id: string }>(ctx: JobContext, books: Books<T>, round: OpenRound): Promise<Step> {
  const id = stretchId(books.name, round.step ?? 0)
  const known = await ctx.store.get('stretches', id)
  const { items, next } = await readStretch(ctx, books, round.after, known)
  const kept = await keptOfAll(ctx, books, items)
  const before = new Set(known?.agreed)
  const printOf = (item: T) => printed(item._id, kept.get(item._id))
  const toAdd = items.filter((item) => !before.has(printOf(item)) || turnOf(item._id) === (round.times ?? 0) % ALL_IN_ROUNDS)
  const right = await addUp(ctx, books, toAdd, kept, (item) => before.has(printOf(item)))
  const added = new Set(toAdd)
  const agreed = items.filter((item) => !added.has(item) || right.has(item)).map(printOf)
  if (known?.next !== next || known.agreed.join() !== agreed.join()) await ctx.once(() => keep(ctx, { _id: id, next, agreed }))
  return { looked: items.length, next: next || null }
}

/** As far as it went when it was looked at last, so that its prints are found again. */
async function readStretch<T extends { _id: string }>(ctx: JobContext, books: Books<T>, from: string, known: Stretch | null): Promise<{ items: T[]; next: string }> {
  const before = knownEnd(known, from)
  const size = known ? STRETCH_MAX : STRETCH
  const items: T[] = []
  let after: string | undefined
  do {
    const page = await books.page(ctx, { from: from || undefined, before, after, limit: PAGE })
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after && items.length < size)
  // The last one begins the next stretch.
  return { items, next: after ? (items.pop()?._id ?? '') : (before ?? '') }
}

async function keptOfAll<T extends { _id: string }>(ctx: JobContext, books: Books<T>, items: readonly T[]): Promise<Map<string, unknown>> {
  const kept = new Map<string, unknown>()
  for (let from = 0; from < items.length; from += PAGE) for (const one of await books.keptOf(ctx, items.slice(from, from + PAGE))) kept.set(...one)
  return kept
}

/** Of those that do not agree, who was not written meanwhile becomes a finding. @param agreed whoever agreed before has none
 *  that is to be closed. @returns those that agree. */
async function addUp<T extends { _id: string }>(ctx: JobContext, books: Books<T>, items: readonly T[], kept: Map<string, unknown>, agreed: (item: T) => boolean): Promise<Set<T>> {
  // A stretch is looked at as a whole: it is short, and would otherwise begin anew in every run.
  const whole = { alone: ctx.alone, mayGoOn: () => true }
  const faults = new Map<T, Fault[]>()
  await eachAlone(whole, items, ({ _id }) => _id, async (item) => Boolean(faults.set(item, await books.faultsOf(ctx, item, kept.get(item._id)))))
  const right = new Set(items.filter((item) => faults.get(item)?.length === 0))
  const seen: Seen[] = [...right].filter((item) => !agreed(item)).map((item) => ({ account: books.accountOf(item), kinds: books.kinds, path: null, faults: [] }))
  const wrong = items.filter((item) => faults.get(item)?.length)
  const later = await keptOfAll(ctx, books, wrong)
  const still = wrong.filter(({ _id }) => printed(_id, later.get(_id)) === printed(_id, kept.get(_id)))
  await eachAlone(whole, still, ({ _id }) => _id, async (item) => {
    const path = await books.pathOf(ctx, item)
    return Boolean(path && seen.push({ account: books.accountOf(item), kinds: books.kinds, path, faults: faults.get(item) ?? [] }))
  })
  await keepFindings(ctx, seen)
  return right
}

function keep({ store }: JobContext, stretch: Omit<Stretch, 'rev'>): Promise<void> {
  return store.transact(async (tx) => {
    const there = await tx.get('stretches', stretch._id)
    if (there) await tx.replace('stretches', { ...stretch, rev: there.rev })
    else await tx.create('stretches', stretch)
  })
}

/** In which of the rounds its rows are added up whatever its print says. */
export const turnOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE() % ALL_IN_ROUNDS

const PRINT_LENGTH = 12
const printed = (id: string, kept: unknown): string => createHash('sha256').update(JSON.stringify([id, kept ?? null])).digest('base64url').slice(0, PRINT_LENGTH)
