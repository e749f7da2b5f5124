/** All rosters by kind. */
import { PERSON_SHEET, VOLUNTEER_SHEET } from './peopleSheets'
import { STATION_SHEET, TOWNSHIP_SHEET } from './placeSheets'
import type { RosterSheet } from './rosterSheet'
import type { RosterKind } from './vocab'

export const ROSTER_SHEETS: Record<RosterKind, RosterSheet> = {
  township: TOWNSHIP_SHEET,
  station: STATION_SHEET,
  person: PERSON_SHEET,
  volunteer: VOLUNTEER_SHEET,
}
