/** What is one a person and thing, and has both in its id: memberships, papers, rosters, agencies, contacts, consents. It is
 *  written anew under the id of the registration that stays and removed under the other; where she has her own already, one
 *  of the two remains, and whoever counts them counts one less. */
import { agencyId } from '../../domain/agency/agency'
import { coverEntryId } from '../../domain/team/cover'
import { licenceId } from '../../domain/team/licence'
import { isLive, membershipId, type Membership } from '../../domain/team/membership'
import { trainingRecordId } from '../../domain/team/training'
import { contactOfPerson, type Person } from '../../domain/person/person'
import { withCover, withLicence, withVetting } from '../../domain/person/qualified'
import { dayOf } from '../../domain/calendar/shanghai'
import { consentId } from '../../domain/privacy/consent'
import { grant } from '../../domain/notice/ring'
import type { CollectionName } from '../store/collections'
import type { Doc, NewDoc, Tx } from '../store/port'
import type { CarryTo } from './personMerges'

/** Gone under the one id, there under the other. @param before what stands under that one; null for nothing. */
async function rewrite<C extends CollectionName>(tx: Tx, collection: C, goes: string, before: Doc<C> | null, next: NewDoc<C>): Promise<void> {
  await tx.remove(collection, goes)
  if (before) await tx.replace(collection, { ...next, rev: before.rev } as unknown as Doc<C>)
  else await tx.create(collection, next)
}

const unrev = <D extends { rev: number }>({ rev: _, ...rest }: D): Omit<D, 'rev'> => rest
const spellsOf = ({ joinedAt, endedAt, earlier }: Membership) => [...earlier, ...(joinedAt ? [{ joinedAt, endedAt }] : [])]

export async function carryMembership(tx: Tx, id: string, { kept, lostId }: CarryTo): Promise<boolean> {
  const membership = await tx.get('memberships', id)
  if (!membership || membership.personId !== lostId) return false
  const own = await tx.get('memberships', membershipId(membership.teamId, kept._id))
  const team = await tx.get('teams', membership.teamId)
  // The one that is live, and of two live ones hers: a member before who asked.
  const weight = ({ state }: Membership) => (state === 'member' ? 2 : state === 'asked' ? 1 : 0)
  const [stays, goes] = own && weight(own) >= weight(membership) ? [own, membership] : [membership, own]
  const next = {
    ...unrev(stays), _id: membershipId(membership.teamId, kept._id), personId: kept._id, personName: kept.name, stationName: kept.stationName,
    earlier: goes ? [...stays.earlier, ...spellsOf(goes)] : stays.earlier,
  }
  await rewrite(tx, 'memberships', id, own, next)
  const twice = [own, membership].filter((each) => each?.state === 'member').length === 2
  const led = team?.leaders.some(({ personId }) => personId === lostId)
  if (team && (twice || led)) {
    await tx.replace('teams', { ...team, members: team.members - (twice ? 1 : 0), leaders: team.leaders.filter(({ personId }) => personId !== lostId) })
  }
  if (isLive(membership) && !(own && isLive(own))) await tx.replace('people', { ...kept, teams: (kept.teams ?? 0) + 1 })
  return true
}

export async function carryLicence(tx: Tx, id: string, { kept, lostId }: CarryTo): Promise<boolean> {
  const licence = await tx.get('licences', id)
  if (!licence || licence.personId !== lostId) return false
  const own = await tx.get('licences', licenceId(kept._id, licence.kind))
  const key = ({ state, until }: Doc<'licences'>) => `${state === 'seen' ? 1 : 0} ${until}`
  const stays = own && key(own) >= key(licence) ? own : licence
  const { centre, subCentre, station } = kept
  await rewrite(tx, 'licences', id, own, { ...unrev(stays), _id: licenceId(kept._id, licence.kind), personId: kept._id, personName: kept.name, centre, subCentre, station })
  if (stays === licence && licence.state === 'seen') await tx.replace('people', withLicence(kept, licence.kind, licence.until))
  return true
}

export async function carryCoverEntry(tx: Tx, id: string, { kept, lostId, now }: CarryTo): Promise<boolean> {
  const entry = await tx.get('coverEntries', id)
  if (!entry || entry.personId !== lostId) return false
  const own = await tx.get('coverEntries', coverEntryId(entry.coverId, kept._id))
  await rewrite(tx, 'coverEntries', id, own, { ...unrev(own ?? entry), _id: coverEntryId(entry.coverId, kept._id), personId: kept._id, personName: kept.name })
  if (own) await fewer(tx, 'covers', entry.coverId)
  else if (entry.until >= dayOf(now)) await tx.replace('people', withCover(kept, { from: entry.from, until: entry.until }, dayOf(now)))
  return true
}

export async function carryTraining(tx: Tx, id: string, { kept, lostId }: CarryTo): Promise<boolean> {
  const record = await tx.get('trainingRecords', id)
  if (!record || record.personId !== lostId) return false
  const own = await tx.get('trainingRecords', trainingRecordId(record.trainingId, kept._id))
  await rewrite(tx, 'trainingRecords', id, own, { ...unrev(own ?? record), _id: trainingRecordId(record.trainingId, kept._id), personId: kept._id, personName: kept.name })
  if (own) await fewer(tx, 'trainings', record.trainingId)
  return true
}

async function fewer(tx: Tx, collection: 'covers' | 'trainings', id: string): Promise<void> {
  const roster = await tx.get(collection, id)
  if (roster) await tx.replace(collection, { ...roster, people: roster.people - 1 } as never)
}

/** Of two the one said last: a vetting taken back is not outlived by an older one. */
export async function carryVetting(tx: Tx, id: string, { kept }: CarryTo): Promise<boolean> {
  const vetting = await tx.get('vettings', id)
  if (!vetting) return false
  const own = await tx.get('vettings', kept._id)
  const stays = own && own.at >= vetting.at ? own : vetting
  await rewrite(tx, 'vettings', id, own, { ...unrev(stays), _id: kept._id, personName: kept.name })
  await tx.replace('people', withVetting(kept, stays.state === 'good' ? stays.until : ''))
  return true
}

export async function carryAgency(tx: Tx, id: string, { kept, lostId, now }: CarryTo): Promise<boolean> {
  const agency = await tx.get('agencies', id)
  if (!agency || (agency.principalId !== lostId && agency.agentId !== lostId)) return false
  const [principal, agent] = [agency.principalId === lostId, agency.agentId === lostId]
  const next = {
    ...unrev(agency),
    ...(principal ? { principalId: kept._id, principalName: kept.name, centre: kept.centre, subCentre: kept.subCentre, station: kept.station } : {}),
    ...(agent ? { agentId: kept._id, agentName: kept.name } : {}),
  }
  // Nobody acts for herself.
  if (next.principalId === next.agentId) return end(tx, agency, kept, now)
  next._id = agencyId(next.principalId, next.agentId)
  const own = await tx.get('agencies', next._id)
  const weight = ({ state }: { state: string }) => (state === 'inForce' ? 2 : state === 'proposed' ? 1 : 0)
  await rewrite(tx, 'agencies', id, own, own && weight(own) >= weight(agency) ? unrev(own) : next)
  return true
}

async function end(tx: Tx, agency: Doc<'agencies'>, kept: Person, now: string): Promise<boolean> {
  if (agency.state !== 'proposed' && agency.state !== 'inForce') return false
  await tx.replace('agencies', { ...agency, state: 'ended', over: { byId: kept._id, byName: kept.name, at: now } })
  return true
}

/** What she wrote down for the one that stays goes before; gaps are filled. */
export async function carryContact(tx: Tx, id: string, { kept }: CarryTo): Promise<boolean> {
  const contact = await tx.get('contacts', id)
  if (!contact) return false
  const own = await tx.get('contacts', contactOfPerson(kept._id))
  await rewrite(tx, 'contacts', id, own, { ...unrev(contact), _id: contactOfPerson(kept._id), phone: own?.phone || contact.phone, address: own?.address || contact.address })
  return true
}

/** Both histories as one, oldest first; what holds is what her document says since the merge. */
export async function carryConsent(tx: Tx, id: string, { kept, lostId }: CarryTo): Promise<boolean> {
  const consent = await tx.get('consents', id)
  if (!consent || consent.personId !== lostId) return false
  const own = await tx.get('consents', consentId(kept._id, consent.purpose))
  const words = consent.history.map((word) => (word.byId === lostId ? { ...word, byId: kept._id } : word))
  const history = [...(own?.history ?? []), ...words].sort((a, b) => (a.at < b.at ? -1 : 1))
  const given = kept.consents?.[consent.purpose] ?? consent.given
  await rewrite(tx, 'consents', id, own, { ...unrev(own ?? consent), _id: consentId(kept._id, consent.purpose), personId: kept._id, given, history })
  return true
}

export async function carryRings(tx: Tx, id: string, { kept }: CarryTo): Promise<boolean> {
  const rings = await tx.get('ringAllowances', id)
  if (!rings) return false
  const own = await tx.get('ringAllowances', kept._id)
  await rewrite(tx, 'ringAllowances', id, own, { _id: kept._id, left: grant(own?.left ?? 0, rings.left) })
  return true
}

/** Asked for in a call that was on its way when she was merged: nobody is to be erased by it. */
export async function undoClosing(tx: Tx, id: string): Promise<boolean> {
  const closing = await tx.get('closings', id)
  if (closing?.state !== 'waiting') return false
  await tx.replace('closings', { ...closing, state: 'undone' })
  return true
}
