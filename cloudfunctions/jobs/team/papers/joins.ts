/** Papers of a registration that goes: one a person and thing, with both in its id. Where she has her own already, one of the
 *  two remains, and whoever counts them counts one less. */
import { dayOf } from '../../../../domain/calendar/shanghai'
import { withCover, withLicence, withVetting } from '../../../../domain/person/qualified'
import { coverEntryId } from '../../../../domain/team/papers/cover'
import { licenceId } from '../../../../domain/team/papers/licence'
import { trainingRecordId } from '../../../../domain/team/papers/training'
import type { Doc, Tx } from '../../../store/port'
import { rewrite, unrev, type Joins, type JoinTo } from '../../joinTo'

async function joinLicence(tx: Tx, id: string, { kept, lostId }: JoinTo): Promise<boolean> {
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

async function joinCoverEntry(tx: Tx, id: string, { kept, lostId, now }: JoinTo): Promise<boolean> {
  const entry = await tx.get('coverEntries', id)
  if (!entry || entry.personId !== lostId) return false
  const own = await tx.get('coverEntries', coverEntryId(entry.coverId, kept._id))
  await rewrite(tx, 'coverEntries', id, own, { ...unrev(own ?? entry), _id: coverEntryId(entry.coverId, kept._id), personId: kept._id, personName: kept.name })
  if (own) await fewer(tx, 'covers', entry.coverId)
  else if (entry.until >= dayOf(now)) await tx.replace('people', withCover(kept, { from: entry.from, until: entry.until }, dayOf(now)))
  return true
}

async function joinTraining(tx: Tx, id: string, { kept, lostId }: JoinTo): Promise<boolean> {
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
async function joinVetting(tx: Tx, id: string, { kept }: JoinTo): Promise<boolean> {
  const vetting = await tx.get('vettings', id)
  if (!vetting) return false
  const own = await tx.get('vettings', kept._id)
  const stays = own && own.at >= vetting.at ? own : vetting
  await rewrite(tx, 'vettings', id, own, { ...unrev(stays), _id: kept._id, personName: kept.name })
  await tx.replace('people', withVetting(kept, stays.state === 'good' ? stays.until : ''))
  return true
}

export const papersJoins: Joins = { licences: joinLicence, coverEntries: joinCoverEntry, trainingRecords: joinTraining, vettings: joinVetting }
