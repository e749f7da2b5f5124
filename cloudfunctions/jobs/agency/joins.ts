/** Agencies of a registration that goes: one a pair of people, with both in its id. */
import { agencyId } from '../../../domain/agency/agency'
import type { Person } from '../../../domain/person/person'
import type { Doc, Tx } from '../../store/port'
import { rewrite, unrev, type Joins, type JoinTo } from '../joinTo'

async function joinAgency(tx: Tx, id: string, { kept, lostId, now }: JoinTo): Promise<boolean> {
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

export const agencyJoins: Joins = { agencies: joinAgency }
