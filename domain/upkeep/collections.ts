/** What is kept about the upkeep of the system. */
import { collection, notHers } from '../ground/collection'
import { asThen } from '../ground/fieldRoles'
import type { Trouble } from './trouble'

const troubles = collection<Trouble>()({
  form: 1,
  indexes: [{ equal: ['state'], sort: 'firstSeen' }],
  fields: { document: asThen('only which document was set aside; who stands behind it is not looked up by it') },
  joins: { stays: '只记着哪一份数据没处理成，不记着是哪位乡亲' },
  kept: notHers,
})

export const upkeepCollections = { troubles }
