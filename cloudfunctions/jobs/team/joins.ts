/** Memberships of a registration that goes: one a person and team, with both in its id. Where she has her own already, one of
 *  the two remains, and the team counts one less. */
import { isLive, membershipId, type Membership } from '../../../domain/team/membership'
import type { Tx } from '../../store/port'
import { rewrite, unrev, type Joins, type JoinTo } from '../joinTo'

const spellsOf = ({ joinedAt, endedAt, earlier }: Membership) => [...earlier, ...(joinedAt ? [{ joinedAt, endedAt }] : [])]

async function joinMembership(tx: Tx, id: string, { kept, lostId }: JoinTo): Promise<boolean> {
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

export const teamJoins: Joins = { memberships: joinMembership }
