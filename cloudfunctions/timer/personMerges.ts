/** Every collection there is, and what becomes of its documents when two registrations of one person are merged. A
 *  collection without a row does not compile: say how what belongs to the one that goes is found and brought over, or why
 *  it stays. Each `carry` is one transaction's work: it looks at the document again, and says whether it changed anything,
 *  so that it is safe to repeat. Ledgers are not rewritten (docs/decisions/0022). */
import type { Person } from '../../domain/person/person'
import { contactOfPerson } from '../../domain/person/person'
import { MEDIA_STATES } from '../../domain/media/vocab'
import { personAccount } from '../../domain/points/account'
import { consentId } from '../../domain/privacy/consent'
import { PURPOSES } from '../../domain/privacy/vocab'
import type { Happening } from '../../domain/wish/wish'
import { removeIfThere } from '../kernel/removeIfThere'
import type { CollectionName } from '../store/collections'
import type { Doc, Query, Tx } from '../store/port'
import { carryHours, carryPurse, carryRedemption, carryStar } from './carryLedgers'
import {
  carryAgency, carryConsent, carryContact, carryCoverEntry, carryLicence, carryMembership, carryRings, carryTraining, carryVetting, undoClosing,
} from './carryPapers'

export interface CarryTo {
  lostId: string
  /** Read in the same transaction: what is written is what she is called now. */
  kept: Person
  now: string
}

type Found = Pick<Query, 'where' | 'orderBy'>
interface Row {
  carry(tx: Tx, id: string, to: CarryTo): Promise<boolean>
}
/** Documents found by an index that begins with the person, or by ids made of hers. */
export type Carrying = Row & ({ found(personId: string): Found } | { ids(personId: string): string[] })
export interface Staying {
  stays: string
}

const by = (field: string, sort: string) => (personId: string): Found => ({ where: { [field]: personId }, orderBy: { field: sort, direction: 'asc' } })

/** A document that only says whose it is. */
const pointed = <C extends CollectionName>(collection: C, field: string, sort: string, to: (document: Doc<C>, to: CarryTo) => Doc<C>): Carrying => ({
  found: by(field, sort),
  async carry(tx, id, where) {
    const document = await tx.get(collection, id)
    if (!document || (document as unknown as Record<string, unknown>)[field] !== where.lostId) return false
    await tx.replace(collection, to(document, where))
    return true
  },
})

const handed = (happening: Happening, { kept, lostId }: CarryTo): Happening => ({
  ...happening,
  ...(happening.byId === lostId ? { byId: kept._id, byName: kept.name } : {}),
  ...(happening.agentId === lostId ? { agentId: kept._id, agentName: kept.name } : {}),
})

type Told = Pick<Doc<'orders'>, 'beneficiaryId' | 'beneficiaryName' | 'writerId' | 'writerName' | 'happenings'>

const toldBy = <T extends Told>(told: T, to: CarryTo): T => ({
  ...told,
  ...(told.beneficiaryId === to.lostId ? { beneficiaryId: to.kept._id, beneficiaryName: to.kept.name } : {}),
  ...(told.writerId === to.lostId ? { writerId: to.kept._id, writerName: to.kept.name } : {}),
  happenings: told.happenings.map((happening) => handed(happening, to)),
})

/** A child's order stays under its code name. */
function orderOf(order: Doc<'orders'>, to: CarryTo): Doc<'orders'> {
  const told = toldBy(order, to)
  const { beneficiaryName, writerName, happenings } = order
  const named = order.forChild ? { ...told, beneficiaryName, writerName, happenings } : told
  return named.review?.byId === to.lostId ? { ...named, review: { ...named.review, byId: to.kept._id } } : named
}

/** A wish, and the order that has its id. */
const told = (field: 'beneficiaryId' | 'writerId'): Carrying => ({
  found: by(field, 'toldAt'),
  async carry(tx, id, to) {
    const wish = await tx.get('wishes', id)
    if (!wish || wish[field] !== to.lostId) return false
    const order = await tx.get('orders', id)
    await tx.replace('wishes', toldBy(wish, to))
    if (order) await tx.replace('orders', orderOf(order, to))
    return true
  },
})

const named = <D extends { personId: string; personName: string }>(document: D, { kept }: CarryTo): D => ({ ...document, personId: kept._id, personName: kept.name })

export const PERSON_MERGES: Record<CollectionName, readonly Carrying[] | Staying> = {
  wishes: [told('beneficiaryId'), told('writerId')],
  claims: [pointed('claims', 'personId', 'heldAt', named)],
  hourEntries: [{ found: by('personId', 'startedAt'), carry: carryHours }],
  starAwards: [{ found: by('personId', 'stateSince'), carry: carryStar }],
  redemptions: [{ found: by('personId', 'reservedAt'), carry: carryRedemption }],
  accounts: [{ ids: (personId) => [personAccount(personId)], carry: carryPurse }],
  messages: [pointed('messages', 'to', 'at', (message, { kept }) => ({ ...message, to: kept._id }))],
  ringAllowances: [{ ids: (personId) => [personId], carry: carryRings }],
  memberships: [{ found: by('personId', 'askedAt'), carry: carryMembership }],
  licences: [{ found: by('personId', 'until'), carry: carryLicence }],
  coverEntries: [{ found: by('personId', 'until'), carry: carryCoverEntry }],
  trainingRecords: [{ found: by('personId', 'day'), carry: carryTraining }],
  vettings: [{ ids: (personId) => [personId], carry: carryVetting }],
  agencies: [{ found: by('principalId', 'askedAt'), carry: carryAgency }, { found: by('agentId', 'askedAt'), carry: carryAgency }],
  contacts: [{ ids: (personId) => [contactOfPerson(personId)], carry: carryContact }],
  consents: [{ ids: (personId) => PURPOSES.map((purpose) => consentId(personId, purpose)), carry: carryConsent }],
  disclosures: [
    pointed('disclosures', 'ownerId', 'at', (seen, { kept }) => ({ ...seen, ownerId: kept._id })),
    pointed('disclosures', 'viewerId', 'at', (seen, { kept }) => ({ ...seen, viewerId: kept._id, viewerName: kept.name })),
  ],
  closings: [{ ids: (personId) => [personId], carry: undoClosing }],
  media: [
    ...MEDIA_STATES.map((state): Carrying => ({
      ...pointed('media', 'owner', 'at', (media, { kept }) => ({ ...media, owner: kept._id })),
      found: (personId) => ({ where: { owner: personId, state }, orderBy: { field: 'at', direction: 'asc' } }),
    })),
    pointed('media', 'beneficiaryId', 'at', (media, { kept }) => ({ ...media, beneficiaryId: kept._id })),
  ],
  people: { stays: '合并的那一刻两个登记一起改好（mergePeople）' },
  logins: { stays: '合并的那一刻就指到留下的登记' },
  households: { stays: '合并的那一刻就换成留下的登记' },
  orders: { stays: '和同号的心愿一起改' },
  transfers: { stays: '积分流水写下就不改，转过去另记一笔' },
  hourTallies: { stays: '跟着时长记录一条一条加减' },
  requests: { stays: '谁办过什么，按当时的写' },
  appointments: { stays: '担着岗位的不能并掉，任过的岗位按当时的写' },
  rosterJobs: { stays: '名册是谁交的，按当时的写' },
  exportFiles: { stays: '带走的文件一天后就删掉' },
  nameSpreads: { stays: '改名的进度，跟着各自的登记' },
  merges: { stays: '合并的经过，按当时的写' },
  identityClaims: { stays: '还没有接到哪个登记上' },
  places: { stays: '不记着是哪位乡亲' },
  grids: { stays: '不记着是哪位乡亲' },
  mapCells: { stays: '不记着是哪位乡亲' },
  placeMoves: { stays: '不记着是哪位乡亲' },
  goods: { stays: '不记着是哪位乡亲' },
  teams: { stays: '队长是岗位，担着岗位的不能并掉' },
  teamCodes: { stays: '不记着是哪位乡亲' },
  covers: { stays: '名册上的人另有一行一行的记录' },
  trainings: { stays: '参加的人另有一行一行的记录' },
  facts: [{ ids: (personId) => [personId], carry: (tx, id) => removeIfThere(tx, 'facts', id) }],
  findings: { stays: '对账是看着各自的账写的，合并以后自己会对上' },
  figures: { stays: '不记着是哪位乡亲' },
  figureCursors: { stays: '不记着是哪位乡亲' },
  rounds: { stays: '不记着是哪位乡亲' },
  budgetFolds: { stays: '不记着是哪位乡亲' },
  rosterChunks: { stays: '名册里的字，还没有对上登记' },
}
