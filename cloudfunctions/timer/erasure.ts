/** What becomes of every kind of document about somebody who has closed her account (PIPL 47, R-G1). The one table of it:
 *  a collection without a row does not compile.
 *  goes – removed when the account closes; wordsGo – kept for the others in it, without what she said;
 *  nameless – a record that stands under an id that leads to nobody, removed ten years later where `last` says by which
 *  index; ledger – points are a double entry: every row stands for good, under ids only; notHers – nothing of a person. */
import type { CollectionName } from '../store/collections'

export interface Last {
  field: string
  sort: string
}

export type Fate = { is: 'goes' | 'wordsGo' | 'ledger' | 'notHers' } | { is: 'nameless'; last?: Last }

const goes: Fate = { is: 'goes' }
const wordsGo: Fate = { is: 'wordsGo' }
const ledger: Fate = { is: 'ledger' }
const notHers: Fate = { is: 'notHers' }
const nameless = (field = '', sort = ''): Fate => (field ? { is: 'nameless', last: { field, sort } } : { is: 'nameless' })

export const ERASURE: Record<CollectionName, Fate> = {
  places: notHers,
  grids: notHers,
  mapCells: notHers,
  placeMoves: notHers,
  // The person herself is emptied when she closes, and goes last of all.
  people: nameless(),
  households: wordsGo,
  logins: goes,
  // Says a name and lapses: goes after thirty days, whoever asked.
  identityClaims: goes,
  // The name she typed goes with the answer, the reason she was given with her account.
  merges: wordsGo,
  agencies: nameless('principalId', 'askedAt'),
  contacts: goes,
  facts: goes,
  disclosures: nameless('ownerId', 'at'),
  consents: nameless(),
  nameSpreads: nameless(),
  exportFiles: goes,
  closings: nameless(),
  wishes: wordsGo,
  orders: wordsGo,
  claims: nameless('personId', 'heldAt'),
  hourEntries: nameless('personId', 'startedAt'),
  hourTallies: nameless(),
  starAwards: nameless('personId', 'stateSince'),
  accounts: ledger,
  transfers: ledger,
  goods: notHers,
  redemptions: nameless('personId', 'reservedAt'),
  messages: goes,
  ringAllowances: goes,
  teams: notHers,
  teamCodes: notHers,
  memberships: nameless('personId', 'askedAt'),
  licences: goes,
  covers: notHers,
  coverEntries: nameless('personId', 'until'),
  trainings: notHers,
  trainingRecords: nameless('personId', 'day'),
  vettings: nameless(),
  media: goes,
  rosterJobs: nameless(),
  rosterChunks: goes,
  appointments: nameless(),
  findings: nameless(),
  figures: notHers,
  figureCursors: notHers,
  rounds: notHers,
  budgetFolds: notHers,
  requests: nameless('actorId', 'at'),
}

/** The collections whose documents about her go ten years after, and by which index they are found. */
export const LAST_TO_GO = (Object.entries(ERASURE) as [CollectionName, Fate][])
  .flatMap(([collection, fate]) => (fate.is === 'nameless' && fate.last ? [{ collection, ...fate.last }] : []))
