/** What is kept about agencies. */
import { collection, nameless } from '../ground/collection'
import { hand, person, stationPath } from '../ground/fieldRoles'
import type { Agency } from './agency'

const agencies = collection<Agency>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'askedAt' },
    { equal: ['principalId'], sort: 'askedAt' },
    { equal: ['agentId'], sort: 'askedAt' },
    { equal: ['principalId', 'state'], sort: 'askedAt' },
    { equal: ['agentId', 'state'], sort: 'askedAt' },
  ],
  fields: {
    station: stationPath(),
    principalId: person({ name: 'principalName', hers: true }),
    agentId: person({ name: 'agentName' }),
    begun: hand(['agency.']),
    over: hand(['agency.']),
  },
  joins: { own: 'one a pair of people, with both in its id; nobody acts for herself' },
  mine: {
    principalId: {
      title: '替我办事的人',
      line: ({ agentName, askedAt }, { at }) => ({ 谁: agentName, 提出时间: at(askedAt) }),
    },
    agentId: {
      title: '我替谁办事',
      line: ({ principalName, askedAt }, { at }) => ({ 谁: principalName, 提出时间: at(askedAt) }),
    },
  },
  kept: nameless,
})

export const agencyCollections = { agencies }
