/** A daughter asks to act for her mother, her mother agrees and stops it; the station writes down another pair. */
import type { Told } from './stories'

export async function tellAgencyStory({ call }: Told): Promise<void> {
  const { householdId } = await call('head', 'household.found', { headId: 'v2', name: '乡亲家' })
  await call('head', 'household.comeIn', { householdId, personId: 'v3', relation: 'parent' })
  const { agencyId } = await call('v2', 'agency.ask', { principalId: 'v3', scopes: ['wishes'] })
  await call('head', 'agency.toAnswer', { state: 'proposed' })
  await call('v3', 'agency.answer', { agencyId, accept: true })
  await call('v2', 'agency.mine')
  await call('v3', 'agency.stop', { agencyId })
  await call('head', 'agency.begin', { principalId: 'v3', agentId: 'v2', scopes: ['wishes'], bothHere: true })
  await call('head', 'agency.stop', { agencyId })
  await call('v2', 'agency.registerChild')
  await call('head', 'agency.letVolunteer', { personId: 'grandpa', desk: { guardianId: 'v2', bornOn: '2010-05-01', bothHere: true } })
}
