/** Who writes down the rows of which roster. */
import type { RosterKind } from '../../../../domain/roster/vocab'
import { gridRows } from './gridRows'
import { householdRows } from './householdRows'
import { peopleRows } from './peopleRows'
import { placeRows } from './placeRows'
import type { RowWriter } from './rowWriter'
import { siteRows } from './siteRows'
import { teamRows } from './teamRows'

export const ROW_WRITERS: Record<RosterKind, RowWriter> = {
  township: placeRows, station: placeRows, site: siteRows, grid: gridRows,
  person: peopleRows, volunteer: peopleRows, household: householdRows, team: teamRows,
}
