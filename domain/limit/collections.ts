/** What is kept about limits. */
import { collection, goes, nameless } from '../ground/collection'
import { other, person, stationPath } from '../ground/fieldRoles'
import type { Burst } from './burst'
import type { Tally } from './tally'

const tallies = collection<Tally>()({
  form: 1,
  indexes: [],
  fields: { _id: person({ hers: true }) },
  joins: { stays: '只记当天的次数和一周里看过的住址，过几天就不作数' },
  kept: goes(),
})

const bursts = collection<Burst>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'since' },
    { equal: ['personId'], sort: 'since' },
    { equal: ['closedBy'], sort: 'closedAt' },
    { equal: ['news'], sort: 'since' },
  ],
  fields: { station: stationPath(), personId: person({ name: 'personName', hers: true }), closedBy: person(), orders: other },
  kept: nameless,
})

export const limitCollections = { tallies, bursts }
