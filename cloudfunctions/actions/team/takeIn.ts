import { dayOf } from '../../../domain/calendar/shanghai'
import { joinTeam, membershipId } from '../../../domain/team/membership'
import type { Team } from '../../../domain/team/team'
import { teamRuleOn } from '../../../domain/team/teamRules'
import { found, type Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

/** She joins the team, or asks to: team, person and membership are written together. */
export async function takeIn(tx: Tx, ctx: Context, team: Team, byCode: boolean) {
  const id = membershipId(team._id, ctx.actor._id)
  ctx.about(id)
  const person = found(await tx.get('people', ctx.actor._id))
  const before = await tx.get('memberships', id)
  const joined = joinTeam(team, person, before, { byCode, rule: teamRuleOn(team.centre, dayOf(ctx.now)) }, ctx.now)
  if (before) await tx.replace('memberships', { ...joined.membership, rev: before.rev })
  else await tx.create('memberships', joined.membership)
  await tx.replace('teams', joined.team)
  await tx.replace('people', joined.person)
  return { teamId: team._id, state: joined.membership.state }
}
