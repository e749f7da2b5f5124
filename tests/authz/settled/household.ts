import type { County } from '../../county'

export async function settleHouseholds(county: County) {
  const { householdId } = await county.does('head', 'household.found', { headId: 'head', name: '站长家' })
  const { householdId: otherHouseholdId } = await county.does('head', 'household.found', { headId: 'grid', name: '周家' })
  return { householdId, otherHouseholdId }
}
