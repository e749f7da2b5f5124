/** An example of each action about households. */
import type { InputsOf } from '../ground/contract'
import type { householdContracts } from './contract'

export const householdExamples = ({ householdId = 'h1', otherHouseholdId = 'h2', gridId = 'g1' } = {}) => ({
  'household.mine': {},
  'household.points': {},
  'household.pool': { points: 10 },
  'household.list': {},
  'household.detail': { householdId },
  'household.found': { headId: 'granny', name: '王家', group: '一组' },
  'household.comeIn': { householdId, personId: 'grandpa', relation: 'spouse' },
  'household.goOut': { householdId, personId: 'grandpa', reason: 'movedAway' },
  'household.move': { householdId, personId: 'grandpa', relation: 'parent' },
  'household.nameHead': { householdId, personId: 'head' },
  'household.setGrid': { householdId, gridId },
  'household.split': { householdId, name: '王小家', personIds: ['grandpa'], points: 5 },
  'household.merge': { householdId, intoId: otherHouseholdId },
}) satisfies InputsOf<typeof householdContracts>
