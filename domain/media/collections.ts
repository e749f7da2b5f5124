/** What is kept about files. */
import { collection, goes } from '../ground/collection'
import { other, person, personIds, secret, stationPath } from '../ground/fieldRoles'
import type { Media } from './media'
import type { UploadDay } from './uploads'
import { MEDIA_STATES } from './vocab'

const media = collection<Media>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['owner', 'state'], sort: 'at' },
    { equal: ['owner', 'about'], sort: 'at' },
    { equal: ['about'], sort: 'at' },
    { equal: ['beneficiaryId'], sort: 'at' },
    { equal: ['kind'], sort: 'at' },
    { equal: ['traceId'], sort: 'at' },
    { equal: ['state'], sort: 'stateSince' },
    { equal: ['station', 'state'], sort: 'stateSince' },
  ],
  fields: {
    station: stationPath(),
    owner: person({ beside: { field: 'state', values: MEDIA_STATES } }),
    beneficiaryId: person(),
    fileId: secret,
    traceId: other,
    reporters: personIds,
  },
  kept: goes('with its wish, or a day after nobody used it (jobs/media)'),
})

const uploadDays = collection<UploadDay>()({
  form: 1,
  indexes: [],
  fields: { _id: person({ hers: true }) },
  joins: { stays: '各自那一天传了多少，第二天就不算了' },
  kept: goes(),
})

export const mediaCollections = { media, uploadDays }
