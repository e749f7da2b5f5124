/** What time does here. */
import { foldFigures } from './foldFigures'
import { reconcileBudgets, reconcileHouseholds, reconcilePeople } from './reconcile'
import type { Jobs } from '../job'

export const reportJobs: Jobs = {
  foldFigures: { run: foldFigures, every: 'hour', turn: 270 },
  reconcilePeople: { run: reconcilePeople, every: 'hour', turn: 280 },
  reconcileHouseholds: { run: reconcileHouseholds, every: 'hour', turn: 290 },
  reconcileBudgets: { run: reconcileBudgets, every: 'hour', turn: 300 },
}
