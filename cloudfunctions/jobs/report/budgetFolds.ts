import { foldToGoOnFrom, isSettled, type BudgetFold, type FoldedSide } from '../../../domain/report/budgetFold'
import type { JobContext } from '../job'

const ROWS = 100
/** Pages of one side read at a look: a budget with more to add up is judged on a later day, from where this look ended. */
export const PAGES_A_LOOK = 40

/** What went in, less what went out; null when there was more than one look reads. */
export async function movedInBudget(ctx: JobContext, account: string): Promise<number | null> {
  const kept = await ctx.store.get('budgetFolds', account)
  const start = foldToGoOnFrom(kept, account, ctx.now)
  const to = await readSide(ctx, 'to', account, start.to)
  const from = await readSide(ctx, 'from', account, start.from)
  const fold = { ...start, to: to.folded, from: from.folded }
  if (fold.to.after !== start.to.after || fold.from.after !== start.from.after) await ctx.once(() => keep(ctx, kept, fold))
  return to.rest === null || from.rest === null ? null : fold.to.points + to.rest - fold.from.points - from.rest
}

/** Whole pages are folded, once nothing can come in before their end; the rest is added up anew at each look. */
async function readSide({ store, now }: JobContext, side: 'to' | 'from', account: string, start: FoldedSide): Promise<{ folded: FoldedSide; rest: number | null }> {
  let folded = start
  let rest = 0
  let after = start.after || undefined
  for (let page = 0; page < PAGES_A_LOOK; page += 1) {
    const { items, next } = await store.query('transfers', { where: { [side]: account }, orderBy: { field: 'at', direction: 'asc' }, after, limit: ROWS })
    rest += items.reduce((sum, { points }) => sum + points, 0)
    if (!next) return { folded, rest }
    after = next
    if (!items.every(({ at }) => isSettled(at, now))) continue
    folded = { after: next, points: folded.points + rest }
    rest = 0
  }
  return { folded, rest: null }
}

/** Whoever folded meanwhile added up the same transfers: hers stands. */
function keep({ store }: JobContext, before: BudgetFold | null, fold: Omit<BudgetFold, 'rev'>): Promise<void> {
  return store.transact(async (tx) => {
    const found = await tx.get('budgetFolds', fold._id)
    if (found?.rev !== before?.rev) return
    if (found) await tx.replace('budgetFolds', { ...fold, rev: found.rev })
    else await tx.create('budgetFolds', fold)
  })
}
