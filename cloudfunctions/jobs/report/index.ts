/** What time does here. */
import { bringUp } from './bringUp'
import { foldFigures } from './foldFigures'
import { reconcileBudgets, reconcileHouseholds, reconcilePeople, reconcilePurses } from './reconcile'
import type { Jobs } from '../job'

export const reportJobs: Jobs = {
  // Before all others: they ask indexes.
  bringUp: { run: bringUp, every: 'run', turn: 5 },
  foldFigures: { run: foldFigures, every: 'hour', turn: 270, onlyLooks: true },
  reconcilePeople: { run: reconcilePeople, every: 'hour', turn: 280, onlyLooks: true },
  reconcilePurses: { run: reconcilePurses, every: 'hour', turn: 285, onlyLooks: true },
  reconcileHouseholds: { run: reconcileHouseholds, every: 'hour', turn: 290, onlyLooks: true },
  reconcileBudgets: { run: reconcileBudgets, every: 'hour', turn: 300, onlyLooks: true },
}
