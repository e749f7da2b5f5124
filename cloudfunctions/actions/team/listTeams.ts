import { TEAM_LIMITS, type TeamLevel } from '../../../domain/team/vocab'
import { defineRead } from '../../kernel/action'
import type { Query } from '../../store/port'
import { teamLine } from './teamLine'

/** The teams that stand at my village, my township or my county, or at the place asked for, by name. One query. */
export const listTeams = defineRead('team.list', {
  async run({ actor, lists, permit }, { level, placeId, kind, after }) {
    permit({})
    const at: Record<TeamLevel, string> = { station: actor.station, subCentre: actor.subCentre, centre: actor.centre }
    const place = placeId ?? at[level]
    const where: Query['where'] = kind ? { place, kind, state: 'active' } : { place, state: 'active' }
    const page = await lists.page('teams', { where, orderBy: { field: 'name', direction: 'asc' }, after, limit: TEAM_LIMITS.page })
    return { teams: lists.lines('teams', page.items, teamLine), next: page.next }
  },
})
