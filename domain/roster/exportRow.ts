/** What of the county goes into a sheet: the same columns as come in, so that what was exported can be corrected and sent
 *  back; phones and addresses only for who may read them. */
import { dayOf } from '../calendar/shanghai'
import type { HourEntry, HourTally } from '../hours/hours'
import type { Contact, Person } from '../person/person'
import { CATEGORY_LABELS } from '../ground/categories'
import type { Column } from './sheet/column'
import { ROSTER_SHEETS } from './sheet/sheets'
import type { RowCells } from './sheet/rosterSheet'
import type { RosterKind } from './vocab'

/** Filled in by the county, and not read when a sheet comes in. */
const SERVED_HERE: Pick<Column, 'key' | 'header' | 'width'> = { key: 'servedHere', header: '本县服务时长（小时）', width: 9 }

type ExportColumn = Pick<Column, 'key' | 'header' | 'width'>

export function exportColumns(kind: RosterKind, withContacts: boolean): readonly ExportColumn[] {
  const columns: ExportColumn[] = ROSTER_SHEETS[kind].columns.filter(({ contact }) => withContacts || !contact || kind === 'township' || kind === 'station')
  return kind === 'volunteer' ? [...columns, SERVED_HERE] : columns
}

export const sayHours = (minutes: number): string => (minutes === 0 ? '' : String(Math.round((minutes / 60) * 100) / 100))

/** What lies beside a person under her id. */
export interface Beside {
  contact?: Contact
  tally?: HourTally
  migrated?: HourEntry
}

export function personCells(person: Person, township: string, { contact, tally, migrated }: Beside): RowCells {
  const [external] = person.externalIds ?? []
  return {
    name: person.name, township, station: person.stationName, phone: contact?.phone, address: contact?.address,
    system: external?.system, code: external?.id, hours: sayHours(migrated?.minutes ?? 0), until: migrated && dayOf(migrated.startedAt), servedHere: sayHours(tally?.creditMinutes ?? 0),
    skills: person.volunteer?.skills, services: person.volunteer?.services.map((category) => CATEGORY_LABELS[category]).join('、'),
  }
}
