/** All rosters by kind. */
import { GRID_SHEET } from './gridSheet'
import { HOUSEHOLD_SHEET } from './householdSheet'
import { PERSON_SHEET, VOLUNTEER_SHEET } from './peopleSheets'
import { STATION_SHEET, TOWNSHIP_SHEET } from './placeSheets'
import type { RosterSheet } from './rosterSheet'
import { SITE_SHEET } from './siteSheet'
import { TEAM_SHEET } from './teamSheet'
import type { RosterKind } from '../vocab'

export const ROSTER_SHEETS: Record<RosterKind, RosterSheet> = {
  township: TOWNSHIP_SHEET,
  station: STATION_SHEET,
  site: SITE_SHEET,
  grid: GRID_SHEET,
  person: PERSON_SHEET,
  volunteer: VOLUNTEER_SHEET,
  household: HOUSEHOLD_SHEET,
  team: TEAM_SHEET,
}
