import { newsOfBurst } from '../../../domain/limit/news'
import { tellPeople } from '../../actions/notice/tellPeople'
import type { JobContext } from '../job'
import { workOff } from '../workOff'

/** Messages written in one transaction, of a hundred homes a worker may see in a week (docs/decisions/0037). */
const AT_ONCE = 50

/** Whose homes were seen in a burst are told once each. @returns how many bursts were told of. */
export function tellBursts(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'bursts', { where: { news: 'due' }, orderBy: { field: 'since', direction: 'asc' } }, async ({ _id, orders }) => {
    const seen = await ctx.store.getMany('orders', orders)
    const owners = [...new Set(seen.map(({ beneficiaryId }) => beneficiaryId))]
    return tellAll(ctx, _id, owners)
  })
}

/** @returns whether the last of them was told here. */
async function tellAll(ctx: JobContext, burstId: string, owners: readonly string[]): Promise<boolean> {
  for (let from = 0; ; from += AT_ONCE) {
    const told = await ctx.once(() => tellSome(ctx, burstId, owners, from))
    if (from + AT_ONCE >= owners.length) return told
  }
}

/** The burst says how far it has been told in the transaction that writes the messages, so two runs at once tell once. */
function tellSome({ store, now }: JobContext, burstId: string, owners: readonly string[], from: number): Promise<boolean> {
  return store.transact(async (tx) => {
    const burst = await tx.get('bursts', burstId)
    if (burst?.news !== 'due' || (burst.toldSoFar ?? 0) !== from) return false
    const { toldSoFar: _before, ...rest } = burst
    const until = from + AT_ONCE
    await tx.replace('bursts', until < owners.length ? { ...rest, toldSoFar: until } : { ...rest, news: 'told' })
    for (const ownerId of owners.slice(from, until)) await tellPeople(tx, [ownerId], `burst:${burstId}`, newsOfBurst(ownerId), now)
    return true
  })
}
