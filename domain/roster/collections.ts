/** What is kept about rosters. */
import { collection, goes, nameless } from '../ground/collection'
import { other, person, secret, secretWithin, stationPath } from '../ground/fieldRoles'
import type { RosterChunk, RosterJob } from './rosterJob'

const rosterJobs = collection<RosterJob>()({
  form: 1,
  indexes: [
    { equal: ['station', 'subCentre', 'centre', 'state'], sort: 'at' },
    { equal: ['station', 'state'], sort: 'at' },
    { equal: ['byId'], sort: 'at' },
    { equal: ['swept'], sort: 'sweepAt' },
  ],
  fields: {
    station: stationPath({ stays: '名册是按交来时的站核对的，没导完的请按新的站重新交一份' }),
    byId: person({ name: 'byName' }),
    agreedById: person({ name: 'agreedByName', deeds: ['roster.apply'] }),
    // Of sheets with phones in them.
    fileIds: secret,
  },
  joins: { stays: '名册是谁交的，按当时的写' },
  kept: nameless,
})

const rosterChunks = collection<RosterChunk>()({
  form: 1,
  indexes: [{ equal: ['jobId', 'bad'], sort: 'n' }],
  fields: { jobId: other, rows: secretWithin('phone', 'address', 'idNumber'), badRows: secretWithin('phone', 'address', 'idNumber', 'value') },
  joins: { stays: '名册里的字，还没有对上登记' },
  kept: goes('a day after its sheet was taken in or not (jobs/roster)'),
})

export const rosterCollections = { rosterJobs, rosterChunks }
