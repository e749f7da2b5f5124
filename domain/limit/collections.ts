/** What is kept about limits. */
import { collection, goes } from '../ground/collection'
import { person } from '../ground/fieldRoles'
import type { Tally } from './tally'

const tallies = collection<Tally>()({
  form: 1,
  indexes: [],
  fields: { _id: person({ hers: true }) },
  joins: { stays: '只记当天的次数和一周里看过的住址，过几天就不作数' },
  kept: goes(),
})

export const limitCollections = { tallies }
