/** 迁入: minutes served under a former system, brought along as one opening balance a person and system. They are a class
 *  of their own: shown as 迁入, never turned into points (nobody here confirmed the service), and count towards stars only
 *  where the rule says so. Two people vouch: who sent the sheet and who looked at it. */
import { addMinutes, instantAt } from '../calendar/shanghai'
import type { Person } from '../person/person'
import type { HourEntry, HourTally } from './hours'

export interface Migrated {
  system: string
  legacyId: string
  minutes: number
  /** The Shanghai day up to which the former system had counted. */
  until: string
}

export interface Vouchers {
  sender: { id: string; name: string }
  second: { id: string; name: string }
}

export const migratedEntryId = (personId: string): string => `migrated:${personId}`

export function migratedEntryOf(person: Omit<Person, 'rev'>, { system, legacyId, minutes, until }: Migrated, { sender, second }: Vouchers, now: string): Omit<HourEntry, 'rev'> {
  // A balance has no time of day: the end of that day, and no length that could overlap with a service.
  const at = addMinutes(instantAt(until, 24), -1)
  return {
    _id: migratedEntryId(person._id), personId: person._id, personName: person.name, class: 'migrated', orderId: '',
    activityName: `在“${system}”的服务时长`, startedAt: at, endedAt: at, minutes, placeName: person.stationName,
    content: `原系统编号${legacyId}，截至${until}`, organisation: system, personInCharge: second.name,
    confirmers: [sender.id, second.id], ruleVersion: 'migrated', confirmedAt: now,
    centre: person.centre, subCentre: person.subCentre, station: person.station,
  }
}

/** The tally with an opening balance: apart from what was credited here. */
export function addMigrated<T extends Omit<HourTally, 'rev'>>(tally: T, { minutes }: Pick<HourEntry, 'minutes'>): T {
  return { ...tally, migratedMinutes: (tally.migratedMinutes ?? 0) + minutes, entries: tally.entries + 1 }
}
