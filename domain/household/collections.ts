/** What is kept about households. */
import { collection, wordsGo } from '../ground/collection'
import { other, people, stationPath } from '../ground/fieldRoles'
import type { Household } from './household'

const households = collection<Household>()({
  form: 1,
  indexes: [{ equal: ['station', 'state'], sort: 'name' }, { equal: ['station'], sort: '_id' }],
  fields: { station: stationPath(), grid: other, members: people('personId') },
  joins: { stays: '合并的那一刻就换成留下的登记' },
  kept: wordsGo,
})

export const householdCollections = { households }
