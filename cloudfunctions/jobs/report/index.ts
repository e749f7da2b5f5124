/** What time does here. */
import { bringUp } from './bringUp'
import { foldFigures } from './foldFigures'
import { reconcileBudgets, reconcileHouseholds, reconcilePeople } from './reconcile'
import type { Jobs } from '../job'

export const reportJobs: Jobs = {
  // Before all others: they ask indexes.
  bringUp: { run: (ctx) => bringUp(ctx), every: 'run', turn: 5, share: 0.5 },
  foldFigures: { run: foldFigures, every: 'run', turn: 270, share: 0.5 },
  reconcilePeople: { run: reconcilePeople, every: 'run', turn: 280, share: 0.3 },
  reconcileHouseholds: { run: reconcileHouseholds, every: 'run', turn: 290, share: 0.3 },
  reconcileBudgets: { run: reconcileBudgets, every: 'run', turn: 300, share: 0.3 },
}
