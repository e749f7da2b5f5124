import { withTold } from '../../../domain/limit/burst'
import { newsOfBurst } from '../../../domain/limit/news'
import { tellPeople } from '../../actions/notice/tellPeople'
import { LIMIT_MAX } from '../../store/plan'
import type { Store } from '../../store/port'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** Messages written in one transaction, of a hundred homes a worker may see in a week (docs/decisions/0037). */
const AT_ONCE = 50

/** Whose homes were seen in a burst are told once each, also where it grew after the first were. @returns how many bursts were told of. */
export function tellBursts(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'bursts', { where: { news: 'due' }, orderBy: { field: 'since', direction: 'asc' } }, async (burst) => {
    const ownerOf = await ownersOf(ctx.store, burst.orders)
    for (let { told = 0 } = burst; ; told += AT_ONCE) {
      const before = new Set(burst.orders.slice(0, told).map((orderId) => ownerOf.get(orderId)))
      const owners = new Set(burst.orders.slice(told, told + AT_ONCE).flatMap((orderId) => ownerOf.get(orderId) ?? []).filter((ownerId) => !before.has(ownerId)))
      const until = Math.min(told + AT_ONCE, burst.orders.length)
      const isTold = await ctx.once(() => tellSome(ctx, burst._id, [...owners], told, until))
      if (!isTold || until === burst.orders.length) return isTold
    }
  })
}

async function ownersOf(store: Store, orders: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let from = 0; from < orders.length; from += LIMIT_MAX) {
    for (const { _id, beneficiaryId } of await store.getMany('orders', orders.slice(from, from + LIMIT_MAX))) found.set(_id, beneficiaryId)
  }
  return found
}

/** The burst says how far it was told in the transaction that writes the messages, so two runs at once tell once. */
function tellSome({ store, now }: JobContext, burstId: string, owners: readonly string[], from: number, until: number): Promise<boolean> {
  return store.transact(async (tx) => {
    const burst = await tx.get('bursts', burstId)
    if (burst?.news !== 'due' || (burst.told ?? 0) !== from) return false
    await tx.replace('bursts', withTold(burst, until))
    for (const ownerId of owners) await tellPeople(tx, [ownerId], `burst:${burstId}`, newsOfBurst(ownerId), now)
    return true
  })
}
