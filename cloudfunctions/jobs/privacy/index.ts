/** What time does here. */
import { eraseAccounts } from './eraseAccounts'
import { forgetRecords } from './forgetRecords'
import { makeExports } from './makeExports'
import { retainExports } from './retainExports'
import { spreadNames } from './spreadNames'
import type { Jobs } from '../job'

export const privacyJobs: Jobs = {
  eraseAccounts: { run: eraseAccounts, every: 'hour', turn: 180 },
  forgetRecords: { run: forgetRecords, every: 'day', turn: 210 },
  spreadNames: { run: spreadNames, every: 'quarter', turn: 220, whateverTheTime: true },
  // The least of a piece, and its files.
  makeExports: { run: makeExports, every: 'quarter', turn: 245, stepMs: 1_000 },
  retainExports: { run: retainExports, every: 'hour', turn: 250 },
}
