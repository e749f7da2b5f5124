/** An example of each action about acting for somebody. */
import type { InputsOf } from '../ground/contract'
import type { agencyContracts } from './contract'

export const agencyExamples = ({ agencyId = 'granny:v1' } = {}) => ({
  'agency.mine': {},
  'agency.ask': { principalId: 'granny', scopes: ['wishes', 'messages'] },
  'agency.answer': { agencyId, accept: true },
  'agency.stop': { agencyId },
  'agency.toAnswer': { state: 'inForce' },
  'agency.registerChild': { name: '王小豆', bornOn: '2018-05-01' },
  'agency.letVolunteer': { personId: 'v1', desk: { guardianId: 'granny', bornOn: '2010-05-01', bothHere: true } },
  'agency.begin': { principalId: 'grandpa', agentId: 'v2', scopes: ['wishes'], bothHere: true },
}) satisfies InputsOf<typeof agencyContracts>
