import { newsOfBurst } from '../../../domain/limit/news'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** Whose homes were seen in a burst are told once each. @returns how many bursts were told of. */
export function tellBursts(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'bursts', { where: { news: 'due' }, orderBy: { field: 'since', direction: 'asc' } }, async ({ _id, orders }) => {
    const seen = await ctx.store.getMany('orders', orders)
    const owners = [...new Set(seen.map(({ beneficiaryId }) => beneficiaryId))]
    return ctx.once(() => tellOne(ctx, _id, owners))
  })
}

/** The burst says "told" in the transaction that writes the messages, so two runs at once tell once. */
function tellOne({ store, now }: JobContext, burstId: string, owners: readonly string[]): Promise<boolean> {
  return store.transact(async (tx) => {
    const burst = await tx.get('bursts', burstId)
    if (burst?.news !== 'due') return false
    await tx.replace('bursts', { ...burst, news: 'told' })
    for (const ownerId of owners) await tellPeople(tx, [ownerId], `burst:${burstId}`, newsOfBurst(ownerId), now)
    return true
  })
}
