/** The three documents every step of a membership reads and writes. */
import type { Person } from '../../../domain/person/person'
import { membershipId, type Membership } from '../../../domain/team/membership'
import { teamResource, type Team } from '../../../domain/team/team'
import { refuse } from '../../../domain/ground/refusal'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

export interface OneMember {
  team: Team
  person: Person
  membership: Membership
}

/** Somebody's membership, for whoever answers for the team. @throws Refusal NOT_FOUND, NOT_A_MEMBER. */
export async function readMember(tx: Tx, ctx: Context, { teamId, personId }: { teamId: string; personId: string }): Promise<OneMember> {
  const team = found(await tx.get('teams', teamId))
  ctx.permit(teamResource(team))
  return readWith(tx, ctx, team, personId)
}

/** My own. */
export async function readOwn(tx: Tx, ctx: Context, teamId: string): Promise<OneMember> {
  const team = found(await tx.get('teams', teamId))
  ctx.permit({ owners: [ctx.actor._id] })
  return readWith(tx, ctx, team, ctx.actor._id)
}

async function readWith(tx: Tx, ctx: Context, team: Team, personId: string): Promise<OneMember> {
  const membership = (await tx.get('memberships', membershipId(team._id, personId))) ?? refuse('NOT_A_MEMBER')
  ctx.about(membership._id)
  return { team, membership, person: found(await tx.get('people', personId)) }
}

export async function writeMember(tx: Tx, moved: OneMember): Promise<void> {
  await tx.replace('memberships', moved.membership)
  await tx.replace('teams', moved.team)
  await tx.replace('people', moved.person)
}
