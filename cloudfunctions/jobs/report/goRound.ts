import { newRound, resumed, roundAfter, roundDue, type Round, type RoundName } from '../../../domain/report/round'
import type { JobContext } from '../job'

/** What one step looked at, and the id with which the next begins; null when it was the last. */
export interface Step {
  looked: number
  next: string | null
}
export type OpenRound = Omit<Round, 'rev'>

/** Takes a round up, step after step while the time lasts. Two runs at once take the same steps, and the round goes on once.
 *  @returns accounts looked at. */
export async function goRound(ctx: JobContext, name: RoundName, stepFrom: (round: OpenRound) => Promise<Step>): Promise<number> {
  const kept = await ctx.store.get('rounds', name)
  let round: OpenRound = kept ? resumed(kept) : newRound(name)
  if (!roundDue(round, ctx.now)) return 0
  let looked = 0
  let steps = 0
  for (let over = false; !over && ctx.mayGoOn(); steps += 1) {
    const step = await stepFrom(round)
    round = roundAfter(round, step.next, step.looked, ctx.now)
    looked += step.looked
    over = step.next === null
  }
  if (steps > 0) await ctx.once(() => keep(ctx, kept, round))
  return looked
}

function keep({ store }: JobContext, before: Round | null, round: OpenRound): Promise<void> {
  return store.transact(async (tx) => {
    const there = await tx.get('rounds', round._id)
    if (there?.rev !== before?.rev) return
    if (there) await tx.replace('rounds', { ...round, rev: there.rev })
    else await tx.create('rounds', round)
  })
}
