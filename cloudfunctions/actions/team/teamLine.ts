import type { TeamLine } from '../../../domain/team/contract'
import type { Team } from '../../../domain/team/team'

/** A team as anybody may see it. */
export function teamLine(team: Team): TeamLine {
  const { kind, name, placeName, skills, members, capacity } = team
  return { teamId: team._id, kind, name, placeName, skills, members, capacity }
}
