/** One agency as the pages show it. */
import type { Agency } from '../../../domain/agency/agency'
import type { AgencyLine } from '../../../domain/agency/contract'

export const agencyLine = ({ _id, kind, scopes, state, principalId, principalName, agentId, agentName, askedAt, begun }: Agency): AgencyLine => ({
  agencyId: _id, kind, scopes, state, principalId, principalName, agentId, agentName, askedAt, begunBy: begun?.byName ?? '',
})
