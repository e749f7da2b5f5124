import type { County } from '../../county'

export async function settleAgency(county: County) {
  const { agencyId } = await county.does('head', 'agency.begin', { principalId: 'granny', agentId: 'v1', scopes: ['wishes'], bothHere: true })
  return { agencyId }
}
