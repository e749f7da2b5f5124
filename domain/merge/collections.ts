/** What is kept about requests to merge. */
import { collection, wordsGo } from '../ground/collection'
import { asThen, hands, person, station } from '../ground/fieldRoles'
import type { PersonMerge } from './merge'

/** The name she typed goes with the answer, the reason she was given with her account. */
const merges = collection<PersonMerge>()({
  form: 2,
  // As of a place's move (place/collections.ts).
  steps: { 2: ({ row: _row, ...merge }: PersonMerge & { row?: number }) => ({ ...merge, reached: '' }) },
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'at' },
    { equal: ['otherId'], sort: 'at' },
    { equal: ['state'], sort: 'dueAt' },
  ],
  fields: { station: station(), askerStation: station(), askerId: person(), otherId: person(), keptId: person(), lostId: person(), words: hands(), name: asThen('what she typed, which goes with the answer') },
  joins: { stays: '合并的经过，按当时的写' },
  kept: wordsGo,
})

export const mergeCollections = { merges }
