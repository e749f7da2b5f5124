/** Licences to be seen at the station; people who ask to join a team. */
import { byPost, look, oldest, whoMay, type Finders } from '../../kernel/look'

export const teamLooks = {
  licences: byPost(whoMay('team.licencesToSee'), ({ place: station }, me) => look({
    collection: 'licences', query: { where: { station, state: 'told' }, orderBy: oldest('toldAt') },
    mine: ({ personId }) => personId !== me._id,
  })),
  // Those who appoint leaders may answer too; it waits for who leads the team.
  requests: byPost(['teamLeader'], ({ place: teamId }) => look({
    collection: 'memberships', query: { where: { teamId, state: 'asked' }, orderBy: oldest('askedAt') },
  })),
} satisfies Finders
