/** Hours of one person under two registrations become hours under one. An entry is never changed and corrected only by an
 *  opposite entry (R-67-1): so each is taken back where it stands by its opposite, and written anew, with all its facts
 *  and both its confirmers, for the registration that stays. Every sum over all entries is what it was. */
import { dayOf } from '../calendar/shanghai'
import type { HourEntry, HourTally } from './hours'

type Written = Omit<HourEntry, 'rev'>
type Tally = Omit<HourTally, 'rev'>

export const oppositeId = (entryId: string): string => `opposite:${entryId}`

/** An opposite needs none itself. */
export const isOpposite = ({ reverses }: Pick<HourEntry, 'reverses'>): boolean => reverses !== undefined

export function carryEntry({ rev: _, ...entry }: HourEntry, kept: { _id: string; name: string }): { opposite: Written; anew: Written } {
  return {
    opposite: { ...entry, _id: oppositeId(entry._id), minutes: -entry.minutes, reverses: entry._id },
    anew: { ...entry, _id: `merged:${entry._id}`, personId: kept._id, personName: kept.name, carriedFrom: entry._id },
  }
}

/** The tally with one more entry of whatever class; of an opposite the minutes count backwards. */
export function tallyEntry<T extends Tally>(tally: T, entry: Pick<HourEntry, 'class' | 'minutes' | 'startedAt'>): T {
  const counted = { ...tally, entries: tally.entries + 1 }
  if (entry.class === 'honorary') return { ...counted, honoraryMinutes: tally.honoraryMinutes + entry.minutes }
  if (entry.class === 'migrated') return { ...counted, migratedMinutes: (tally.migratedMinutes ?? 0) + entry.minutes }
  const year = dayOf(entry.startedAt).slice(0, 4)
  return { ...counted, creditMinutes: tally.creditMinutes + entry.minutes, byYear: { ...tally.byYear, [year]: (tally.byYear[year] ?? 0) + entry.minutes } }
}
