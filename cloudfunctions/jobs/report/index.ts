/** What time does here. */
import { bringUp } from './bringUp'
import { foldFigures } from './foldFigures'
import { reconcileBudgets, reconcileHouseholds, reconcilePeople } from './reconcile'
import type { Jobs } from '../job'

export const reportJobs: Jobs = {
  // Before all others: they ask indexes.
  bringUp: { run: bringUp, every: 'run', turn: 5 },
  foldFigures: { run: foldFigures, every: 'hour', turn: 270 },
  reconcilePeople: { run: reconcilePeople, every: 'hour', turn: 280 },
  reconcileHouseholds: { run: reconcileHouseholds, every: 'hour', turn: 290 },
  reconcileBudgets: { run: reconcileBudgets, every: 'hour', turn: 300 },
}
