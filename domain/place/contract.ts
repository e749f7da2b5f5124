/** What the place actions take and give. */
import { z } from 'zod'
import { cursor, id, takes } from '../contract'
import type { OrderCard } from '../order/contract'
import type { OpeningHours } from './openingHours'
import type { MapPoint } from './mapPoint'
import type { Room } from './place'
import type { PlaceKind, PlaceState } from './vocab'

export interface StationLine {
  stationId: string
  name: string
  phone: string
  openingHours: string
  /** The township's name; only for who has not joined and looks for her village in the whole county. */
  township?: string
}

/** A place as a list shows it. */
export interface PlaceLine {
  placeId: string
  kind: PlaceKind
  name: string
  phone: string
  state: PlaceState
  /** What somebody who wants to go there now must know; the week's words where only those are known. */
  opening: string
}

export interface NearbyPlace extends PlaceLine {
  /** Missing when nobody said where she is. */
  metres?: number
}

export interface GridLine {
  gridId: string
  name: string
  order: number
}

/** What I may do to a place: its door (phone, hours, rooms, grids), its name and map point, end it, add below it. */
export type PlaceAct = 'editDoor' | 'editName' | 'end' | 'add'

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
  can: PlaceAct[]
}

const onEarth = z.strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })

export const placeContracts = {
  /** The stations of my township, mine first; of the whole county for who has not joined yet. */
  'place.stations': takes(z.strictObject({})).gives<{ stations: StationLine[] }>(),
  'place.detail': takes(z.strictObject({ placeId: id })).gives<PlaceDetail>(),
  /** What stands directly below a place, by name. */
  'place.tree': takes(z.strictObject({ placeId: id, after: cursor })).gives<{ places: PlaceLine[]; next: string | null }>(),
  /** 附近阵地: nearest first from where the phone says it is, to about a kilometre; without that my township's. */
  'place.nearby': takes(z.strictObject({ at: onEarth.optional() })).gives<{ by: 'distance' | 'township'; places: NearbyPlace[] }>(),
}
