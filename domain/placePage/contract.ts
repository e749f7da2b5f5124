/** The page of one place, on which several features show what is there: what the action takes and gives. */
import * as z from 'zod'
import { id, takes } from '../ground/contract'
import type { OrderCard } from '../order/contract'
import type { GridLine, PlaceAct, PlaceLine } from '../place/contract'
import type { MapPoint } from '../place/mapPoint'
import type { OpeningHours } from '../place/openingHours'
import type { Room } from '../place/place'

export interface PlaceDetail extends PlaceLine {
  /** The week in words. */
  week: string
  hours: OpeningHours | null
  /** 国庆假期 10月1日–3日不开. */
  ahead: string[]
  rooms: Room[]
  point: MapPoint | null
  /** What it belongs to, from the county down; without itself. */
  above: { placeId: string; name: string }[]
  /** Who answers instead, when it is closed or was merged. */
  successor: { placeId: string; name: string } | null
  closedWhy: string
  /** Bases, points and posts of a station that are open. */
  under: PlaceLine[]
  /** Wishes of today that still look for hands. */
  today: OrderCard[]
  /** Of a station; only for who may edit them. */
  grids: GridLine[]
  /** Grid workers in office for the whole station; for the same eyes. */
  stationWorkers: string[]
  /** A new name, or all that belonged to a merged station, is still being carried along; for who runs places. */
  moving: boolean
  can: PlaceAct[]
}

export const placePageContracts = {
  'place.detail': takes(z.strictObject({ placeId: id })).gives<PlaceDetail>(),
}
