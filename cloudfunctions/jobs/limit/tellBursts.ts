import { toTell, withTold, type Burst } from '../../../domain/limit/burst'
import { newsOfBurst } from '../../../domain/limit/news'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** Whose homes were seen in a burst are told once each, also where it grew after the first were. @returns how many bursts were told of. */
export function tellBursts(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'bursts', { where: { news: 'due' }, orderBy: { field: 'since', direction: 'asc' } }, async (burst) => {
    const ownerOf = new Map((await ctx.store.getMany('orders', burst.orders)).map(({ _id, beneficiaryId }) => [_id, beneficiaryId]))
    const { due, done } = toTell(burst)
    const told = new Set(done.map((orderId) => ownerOf.get(orderId)))
    const owners = new Set(due.flatMap((orderId) => ownerOf.get(orderId) ?? []).filter((ownerId) => !told.has(ownerId)))
    return ctx.once(() => tellOne(ctx, burst, [...owners]))
  })
}

/** The burst says how far it was told in the transaction that writes the messages, so two runs at once tell once. */
function tellOne({ store, now }: JobContext, { _id, orders, told }: Burst, owners: readonly string[]): Promise<boolean> {
  return store.transact(async (tx) => {
    const burst = await tx.get('bursts', _id)
    if (burst?.news !== 'due' || burst.told !== told) return false
    await tx.replace('bursts', withTold(burst, orders.length))
    for (const ownerId of owners) await tellPeople(tx, [ownerId], `burst:${_id}`, newsOfBurst(ownerId), now)
    return true
  })
}
