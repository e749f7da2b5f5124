/** Works off what is due, batch after batch while the job's time lasts, several documents at once, each alone. */
import type { CollectionName } from '../../domain/collections'
import type { Doc, Query } from '../store/port'
import { BATCH, type JobContext } from './job'
import { NEVER } from './rhythm'

/** Documents in hand at once: most of a transaction is waiting for the database. */
const AT_ONCE = 8

export type Due = Pick<Query, 'where' | 'orderBy' | 'from' | 'before'>

/** @param work does one document and looks again at it inside its transaction. @returns how many said true. */
export async function workOff<C extends CollectionName>(ctx: JobContext, collection: C, due: Due, work: (document: Doc<C>) => Promise<boolean>): Promise<number> {
  let done = 0
  let after: string | undefined
  do {
    if (!ctx.mayGoOn()) return done
    const page = await ctx.store.query(collection, { ...due, after, limit: BATCH, aside: ctx.aside })
    done += (await eachAlone(ctx, page.items, ({ _id }) => _id, work)).done
    after = page.next ?? undefined
  } while (after)
  ctx.lookedAtAll?.()
  if (ctx.nextDue) ctx.nextDue(await firstOf(ctx, collection, due))
  return done
}

/** When something there is due next. */
async function firstOf<C extends CollectionName>({ store, aside }: JobContext, collection: C, { where, orderBy }: Due): Promise<string> {
  const [first] = (await store.query(collection, { where, orderBy, limit: 1, aside })).items
  return first ? String((first as unknown as Record<string, unknown>)[orderBy.field]) : NEVER
}

export interface Worked {
  /** How many said true. */
  done: number
  /** How many were set aside: the job has them still to do. */
  aside: number
  /** Whether time was over before the last. */
  cut: boolean
}

/** Each by itself, several at once. */
export async function eachAlone<T>(ctx: Pick<JobContext, 'mayGoOn' | 'alone'>, items: readonly T[], idOf: (item: T) => string, work: (item: T) => Promise<boolean>): Promise<Worked> {
  const waiting = items.values()
  const worked = { done: 0, aside: 0, cut: false }
  const one = async () => {
    for (const item of waiting) {
      worked.cut ||= !ctx.mayGoOn()
      if (worked.cut) return
      const said = await ctx.alone(idOf(item), () => work(item))
      if (said === 'aside') worked.aside += 1
      else if (said) worked.done += 1
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, one))
  return worked
}
