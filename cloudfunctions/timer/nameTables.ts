/** Every collection that carries somebody's name, how hers are found in it, and how they are brought up to date. A new
 *  copy of a name belongs here (tests/privacy/names.test.ts looks through a whole county for one that is missing). */
import { renameAgency, renameClaim, renameEntry, renameLeader, renameLicence, renameMember, renameOrder, renameRedemption, renameRow, renameSender, renameTold, renameVetting, renameViewer, type Named } from '../../domain/privacy/nameCopies'
import type { CollectionName, Documents } from '../store/collections'
import type { Query } from '../store/port'

/** One document that may carry her name. */
export interface Copy {
  collection: CollectionName
  id: string
}

export interface NameTable {
  collection: CollectionName
  query(personId: string): Pick<Query, 'where' | 'orderBy'>
  /** Which documents to look at for one found; itself where nothing is said. */
  copies?(found: Documents[CollectionName]): Copy[]
}

const oldest = (field: string): Query['orderBy'] => ({ field, direction: 'asc' })
const by = (collection: CollectionName, field: string, sort: string): NameTable =>
  ({ collection, query: (personId) => ({ where: { [field]: personId }, orderBy: oldest(sort) }) })
/** An order has the id of its wish. */
const withOrder = (table: NameTable): NameTable =>
  ({ ...table, copies: ({ _id: id }) => [{ collection: 'wishes', id }, { collection: 'orders', id }] })

/** What she did to others' documents is found through the rows of what she did. */
const touched = (field: 'actorId' | 'agentId'): NameTable => ({
  ...by('requests', field, 'at'),
  copies(found) {
    const { _id, action, target: id } = found as Documents['requests']
    const own: Copy = { collection: 'requests', id: _id }
    if (!id) return [own]
    if (/^(wish\.|order\.review$)/.test(action)) return [own, { collection: 'wishes', id }, { collection: 'orders', id }]
    if (action.startsWith('agency.')) return [own, { collection: 'agencies', id }]
    return action === 'hours.confirm' ? [own, { collection: 'claims', id }, { collection: 'hourEntries', id }] : [own]
  },
})

export const NAME_TABLES: readonly NameTable[] = [
  withOrder(by('wishes', 'beneficiaryId', 'toldAt')),
  withOrder(by('wishes', 'writerId', 'toldAt')),
  by('claims', 'personId', 'heldAt'),
  by('hourEntries', 'personId', 'startedAt'),
  by('redemptions', 'personId', 'reservedAt'),
  by('disclosures', 'viewerId', 'at'),
  {
    ...by('memberships', 'personId', 'askedAt'),
    copies: (found) => [{ collection: 'memberships', id: found._id }, { collection: 'teams', id: (found as Documents['memberships']).teamId }],
  },
  by('licences', 'personId', 'until'),
  by('coverEntries', 'personId', 'until'),
  {
    // Whoever is vetted was trained for it; the vetting has her id.
    ...by('trainingRecords', 'personId', 'day'),
    copies: (found) => [{ collection: 'trainingRecords', id: found._id }, { collection: 'vettings', id: (found as Documents['trainingRecords']).personId }],
  },
  by('agencies', 'principalId', 'askedAt'),
  by('agencies', 'agentId', 'askedAt'),
  by('rosterJobs', 'byId', 'at'),
  touched('actorId'),
  touched('agentId'),
]

type Rename = { [C in CollectionName]?: (document: Documents[C], who: Named) => Documents[C] }

export const RENAME: Rename = {
  agencies: renameAgency,
  wishes: renameTold,
  orders: renameOrder,
  claims: renameClaim,
  hourEntries: renameEntry,
  redemptions: renameRedemption,
  disclosures: renameViewer,
  memberships: renameMember,
  teams: renameLeader,
  licences: renameLicence,
  coverEntries: renameMember,
  trainingRecords: renameMember,
  vettings: renameVetting,
  rosterJobs: renameSender,
  requests: renameRow,
}
