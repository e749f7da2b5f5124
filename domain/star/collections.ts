/** What is kept about stars. */
import { collection, nameless } from '../ground/collection'
import { hand, person, stationPath } from '../ground/fieldRoles'
import type { StarAward } from './award'
import { STAR_LABELS } from './starRules'
import { STAR_STATE_LABELS } from './vocab'

const starAwards = collection<StarAward>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'stateSince' },
    { equal: ['subCentre', 'state'], sort: 'stateSince' },
    { equal: ['centre', 'state'], sort: 'stateSince' },
    { equal: ['state'], sort: 'noticeUntil' },
    { equal: ['personId'], sort: 'stateSince' },
  ],
  fields: { station: stationPath(), personId: person({ hers: true }), noticedBy: person(), decidedBy: person(), objection: hand() },
  joins: { own: 'of two for one level the one that has come further stays' },
  mine: {
    personId: {
      title: '星级',
      line: ({ level, state, stateSince, noticeUntil }, { at }) => ({ 星级: STAR_LABELS[level] ?? '', 现在: STAR_STATE_LABELS[state], 从: at(stateSince), 公示到: noticeUntil }),
    },
  },
  kept: nameless,
})

export const starCollections = { starAwards }
