/** What is kept about posts. */
import { collection, nameless } from '../ground/collection'
import { other, person, place, stationPath } from '../ground/fieldRoles'
import type { Appointment } from './appointment'

const appointments = collection<Appointment>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'until' },
    { equal: ['subCentre', 'state'], sort: 'until' },
    { equal: ['centre', 'state'], sort: 'until' },
    { equal: ['state'], sort: 'until' },
    { equal: ['state', 'warn'], sort: 'until' },
  ],
  fields: { station: stationPath(), place: place(), grid: other, personId: person(), proposedBy: person(), decidedBy: person(), endedBy: person() },
  joins: { stays: '担着岗位的不能并掉，任过的岗位按当时的写' },
  kept: nameless,
})

export const appointmentCollections = { appointments }
