import { membershipId } from '../../../../domain/team/membership'
import { teamResource } from '../../../../domain/team/team'
import { refuse } from '../../../../domain/ground/refusal'
import { defineRead, found } from '../../../kernel/action'
import { licenceLine } from './paperLines'

/** One member's licences, for who answers for the team she is in. */
export const memberPapers = defineRead('team.memberPapers', {
  async run({ store, permit }, { teamId, personId }) {
    const [team, membership] = await Promise.all([store.get('teams', teamId), store.get('memberships', membershipId(teamId, personId))])
    permit(teamResource(found(team)))
    if (membership?.state !== 'member') refuse('NOT_A_MEMBER')
    const { items } = await store.query('licences', { where: { personId }, orderBy: { field: 'until', direction: 'asc' }, limit: 20 })
    return { licences: items.map(licenceLine) }
  },
})
