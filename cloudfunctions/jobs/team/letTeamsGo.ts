import { endWithout, leaveTeam, membershipId } from '../../../domain/team/membership'
import type { Store } from '../../store/port'
import { BATCH, type JobContext } from '../job'
import { eachAlone, workOff } from '../workOff'

/** Members of closed teams are let go one by one, so that the team no longer counts for them; the last one closes it for
 *  good. @returns how many were let go. */
export async function letTeamsGo(ctx: JobContext): Promise<number> {
  let letGoNow = 0
  await workOff(ctx, 'teams', { where: { state: 'closing' }, orderBy: { field: 'closedAt', direction: 'asc' } }, async ({ _id }) => {
    for (;;) {
      const left = await liveMembers(ctx.store, _id)
      if (left.length === 0) return ctx.once(() => closeForGood(ctx.store, _id))
      const { done, cut } = await eachAlone(ctx, left, (personId) => `${_id}:${personId}`, (personId) => ctx.once(() => letGo(ctx, _id, personId)))
      letGoNow += done
      if (cut || done === 0) return false
    }
  })
  return letGoNow
}

async function liveMembers(store: Store, teamId: string): Promise<string[]> {
  const orderBy = { field: 'askedAt', direction: 'asc' } as const
  const pages = await Promise.all(['member', 'asked'].map((state) => store.query('memberships', { where: { teamId, state }, orderBy, limit: BATCH })))
  return pages.flatMap(({ items }) => items.map(({ personId }) => personId))
}

function letGo({ store, now }: JobContext, teamId: string, personId: string): Promise<boolean> {
  return store.transact(async (tx) => {
    const [team, membership, person] = [await tx.get('teams', teamId), await tx.get('memberships', membershipId(teamId, personId)), await tx.get('people', personId)]
    if (!team || !membership || (membership.state !== 'member' && membership.state !== 'asked')) return false
    const how = { state: 'teamClosed', note: team.note, byId: '' } as const
    const moved = person ? leaveTeam({ team, membership, person }, how, now) : endWithout(team, membership, how, now)
    await tx.replace('memberships', moved.membership)
    await tx.replace('teams', moved.team)
    if (moved.person) await tx.replace('people', moved.person)
    return true
  })
}

function closeForGood(store: Store, teamId: string): Promise<boolean> {
  return store.transact(async (tx) => {
    const team = await tx.get('teams', teamId)
    if (team?.state !== 'closing') return false
    await tx.replace('teams', { ...team, state: 'closed' })
    return true
  })
}
